export const embedWordsZh = {
  open: '打开此图',
  table: '全部数字',
  more: '更多数字',
  years: '年份',
  closer: '放大地图',
  farther: '缩小地图',
  whole: '显示全图',
  source: (works: string) => `来源：${works}。`,
  noProvince: (asked: string) => `没有名为“${asked}”的省份。`,
  near: '您要找的可能是',
  chosen: '所选地区',
  /** What a later release has corrected of an embed whose release is pinned. */
  revision: {
    year: (period: string) => `${period}年`,
    corrected: (day: string, release: string) => `${day}更正（${release}版）`,
    more: (count: number) => `及其他${count}个数字`,
    join: '；',
    colon: '：',
    stop: '。',
  },
  heads: { indicator: '指标', year: '年份', value: '数值', rank: '全国位次' },
}
