/** What is said in Chinese in the parts of a map that are fetched when they are asked for. */
export const mapPartWordsZh = {
  method: {
    current: (method: string, classes: string) => `现用“${method}”，共${classes}级。`,
    histogram: '各地数值的分布；竖线为级距',
    alternative: (method: string, lowest: number, changed: number) =>
      `若用“${method}”，最低一级有${lowest}个地区，${changed === 0 ? '没有地区换级' : `${changed}个地区换级`}`,
    named: (places: string) => `：${places}`,
  },
  years: {
    play: '播放',
    pause: '暂停',
  },
  siteLegend: {
    bases: '国家数字服务出口基地',
    zones: '跨境电商综试区（颜色越强批次越早）',
    clustered: '数字为该处综试区个数',
    revoked: '已撤销的综试区',
  },
  siteList: {
    title: '地图上的平台',
    filter: '按城市或省份筛选',
    count: (active: number, revoked: number) => `${active}个${revoked > 0 ? `，另有${revoked}个已撤销` : ''}`,
    bases: '国家数字服务出口基地',
    batch: (n: number) => `第${'一二三四五六七八九'[n - 1] ?? n}批`,
    revoked: (day: string) => `${day}撤销`,
  },
  about: {
    definition: '口径',
    comparability: '可比性',
    source: '来源',
    formula: '算式',
    unconfirmed: '待核实',
    ofNation: '全国',
    breaks: '级距',
  },
  error: {
    title: '这一页没能显示',
    lead: '页面程序出了差错，数据没有丢失。下面是地图的静态图片。',
    retry: '重试',
    map: '打开地图',
    provinces: '按省份查看',
    picture: '同一视图的静态地图',
  },
}
