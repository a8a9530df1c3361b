import { dayText } from '@/data/format/day'
import { spelledCount } from '@/data/format/wording'

/** In which release a figure stood first, or otherwise than before. */
type Release = { readonly release: string; readonly date: string }

/** What a figure stands beside. */
type Mark = { readonly id: 'nation' | 'region' | 'peers'; readonly as: 'figure' | 'median'; readonly n?: number }

const failed = '浏览器不允许复制；文字已选中，请按Ctrl+C或长按复制'

export const profileWordsZh = {
  index: '省份',
  brief: 'A4一页简报（可打印）',
  share: '分享与引用',
  nation: '全国的数字',
  copySentence: { copy: '复制这句话和来源', copied: '已复制', failed },
  copyTable: { copy: '复制表格和来源', copied: '已复制，可粘贴到 Word、WPS', failed },
  source: (works: string) => `来源：${works}。`,
  computedBalance: '差额由出口减进口得出，位次、占比由本站计算。',
  locator: {
    base: '国家数字服务出口基地',
    /** A city, or the whole province, that is a zone of a batch. */
    zone: (batch: number) => `第${'一二三四五六七八九'[batch - 1] ?? batch}批综试区`,
    points: { county: '县级综试区，只标点', 'new-area': '国家级新区综试区，只标点' },
    revoked: '已撤销的综试区',
  },
  keyFigures: {
    title: '主要数字',
    lead: '每条细线上有各省区市的位置，圆点为本地；竖线为全国、区域和五个同类省区市。比率与全国、区域自身的数相比，数额与各省区市的中位数相比。',
    head: {
      indicator: '指标',
      value: '数值',
      year: '年份',
      rank: '全国位次',
      share: '占全国',
      beside: '在各省区市中的位置',
      basis: '出处',
    },
    /** What a mark of the strip is of; `name` is the region’s, `n` the number of places behind a median. */
    mark: ({ id, as, n }: Mark, name: string) => {
      const median = n === undefined ? '中位' : `${n}地中位`
      return {
        nation: as === 'median' ? `全国${median}` : '全国',
        region: as === 'median' ? `${name}${median}` : name,
        peers: `同类${median}`,
      }[id]
    },
    legend: '图例',
    self: '本地',
    derived: '推算',
    counted: '综试区、基地个数由国务院批复和商务部名单计数；位次、占比由本站计算。',
  },
  basis: {
    open: '出处',
    source: '来源',
    definition: '口径',
    formula: '算式',
    status: '状态',
    stated: '按来源印载',
    derived: (bounds: string | null) =>
      `由本站按算式推算${bounds === null ? '' : `；因所用数字经四舍五入，真值在${bounds}`}`,
    between: (low: string, high: string) => `${low}至${high}之间`,
    counted: '由本站名录计数',
    provisional: '初步数',
    comparability: '可比性',
    revision: '修订',
    /** `value` is the figure of the release. */
    first: ({ release, date }: Release) => `${release}版（${date}）首次收入`,
    changed: ({ release, date }: Release, value: string) => `${release}版（${date}）改为${value}`,
    unchanged: '此后未改',
    unreleased: '尚未收入任何数据版本',
    note: '说明',
    more: '这个指标的全部数字',
  },
  structure: {
    title: '结构',
    flows: (period: string) => `${period}年出口与进口（亿美元）`,
    ratio: (period: string) => `${period}年出口占进出口的比重（%）`,
    table: (period: string) => `${period}年比率：与区域、全国相比`,
    head: { indicator: '指标', nation: '全国', beside: '比较' },
    bounded: '所用数字低于印载精度，只知上下界，不作比较',
    notables: '最值得注意的比较',
    unusualLead: (count: number, among: number) =>
      `在${among}项比较中，按离各省区市中位数的远近（稳健z分数，绝对值大者在前）选出${count}项：以中位数和绝对中位差衡量，不受个别大省牵动；超过3.5为明显偏离。`,
    none: (name: string) => `没有${name}的分省数据，无从比较结构。`,
    median: (value: string) => `中位数 ${value}`,
  },
  trends: {
    title: '历年变化',
    index: (base: string) => `指数，${base}年＝100`,
    values: '各年数字',
    year: '年份',
    nominal: '地区生产总值、货物进出口均为现价，增速含价格和汇率变动。区域、全国为各自合计，只比快慢，不比大小。',
    context: '区域与全国的可数字化交付的服务',
    contextLead: (name: string) =>
      `分省数据只有2023年一年。以下是${name}所在区域和全国的变化，只作背景，不是${name}的增速。`,
    none: (name: string) => `没有${name}可比的历年数据。`,
  },
  steps: {
    title: '高一位还差多少',
    lead: '用同一年印载的数相减得出，是算术，不是预测，也不是目标。',
    none: (name: string) => `没有${name}的数字，无从计算。`,
  },
  sites: {
    title: '平台：出口基地与综试区',
    base: '国家数字服务出口基地',
    zones: '跨境电子商务综合试验区',
    zone: '名称',
    day: '批复或公布日期',
    note: '说明',
    unchecked: '名称尚待与批复原文核对',
    baseFigures: (name: string) => `${name}的数字：逐条照报告印载，口径、时间各不相同，不能相加。`,
    noBaseFigures: (name: string) => `本站尚未收录${name}的数字。`,
  },
  practices: { title: '实践案例', none: (name: string) => `本站尚未收录${name}的实践案例。` },
  local: {
    title: '省内各地的数字',
    lead: '逐条照报告印载，带原有的限定词；口径、时间各不相同，不能相加，也不是全省的数。',
    none: (name: string) => `本站尚未收录${name}其他市县区的数字。`,
  },
  comparators: {
    listed: (names: readonly string[]) => names.join('、'),
    title: '同类、相邻与区域',
    peers: '五个最相近的省区市',
    peerNote: (period: string, dimensions: readonly string[]) => {
      const count = spelledCount(dimensions.length, 'zh')
      return `按${period}年${dimensions.join('、')}${count}项的标准化距离找出，${count}项同等看待。`
    },
    compare: (names: string) => `与${names}比较`,
    neighbors: (names: string) => `陆地相邻：${names}。`,
    noNeighbors: (name: string) => `${name}没有陆地相邻的省份。`,
    table: '与同类、相邻省份比较',
    kinds: { self: '本地', peer: '同类', neighbor: '相邻', region: '区域', nation: '全国' },
    kind: '关系',
    regionPage: (name: string) => `${name}的全部数字`,
  },
  caveats: {
    title: '使用时请注意',
    oneYear: '可数字化交付的服务分省数据只见于2024年版报告表5，只有2023年一年，没有增速。',
    gaps: (indicators: readonly string[]) => `没有公布、不能当作零的指标：${indicators.join('、')}。`,
    bounds: '推算的数带有四舍五入误差；误差使先后难分时，位次写作一段，如“5–6”，印载相同的数并列，写作“=30”。',
    contradictions: '各报告彼此不一的数字',
  },
  sources: '本页来源',
  release: (id: string, day: string) => `数据版本${id}，${dayText(day, 'zh')}发布。`,
  /** What the files of a page hold. */
  files: '表格含本页各项指标的全部年份；XLSX 和 ZIP 另含本地的基地、综试区、各地数字和实践案例，各成一表。',
  /** What stands at the foot of every printed page, and the number of the page between its three parts. */
  footer: (name: string, release: string) => `${name}数字贸易 · 数据版本${release} · 来源见文末`,
  pages: ['第', '页，共', '页'] satisfies readonly [string, string, string],
}

export const briefWordsZh = {
  title: '数字贸易简报',
  titleOf: (name: string) => `${name}数字贸易简报`,
  back: '返回完整页面',
  print: '打印',
  figures: '五项主要数字',
  sites: '出口基地与综试区',
  notable: '值得注意',
  source: '来源',
  state: (release: string, day: string, built: string) =>
    `数据版本${release}（${dayText(day, 'zh')}），页面生成于${dayText(built, 'zh')}。`,
  code: '完整页面的二维码',
  address: (address: string) => `完整数字、口径与出处：${address}`,
  caution: '分省数据只有2023年一年；推算的数带有四舍五入误差，印载相同的数并列。',
}
