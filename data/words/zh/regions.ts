export const regionWordsZh = {
  index: {
    title: '区域',
    lead: '全国、四大板块、报告所用的三区域，以及12个国家数字服务出口基地所在的省市：印载的合计、推算的合计与所属省份的核对。',
    schemes: { four: '四大板块', three: '报告的三区域', hosts: '基地所在省市' },
    schemeNotes: {
      four: '互不重叠，合为31个省、自治区、直辖市。中部、西部的数字由所属省份相加得出。',
      three: '报告把中部和西部并为“中西部”，与东部、东北合为全国；东部、东北的成员与四大板块相同。',
      hosts: '跨越各板块的另一种归并，不与上面的区域相加。',
    },
    places: (count: number) => `${count}个省区市`,
  },
  title: (name: string) => `${name}数字贸易`,
  kinds: {
    nation: (_count: number) => '31个省、自治区、直辖市；各项数据均不含香港、澳门特别行政区和台湾省',
    four: (count: number) => `四大板块之一 · ${count}个省区市`,
    three: (count: number) => `报告的三区域之一 · ${count}个省区市`,
    hosts: (count: number) => `${count}个省市的合计，不是基地本身的数额`,
  },
  map: (name: string, period: string) => `${name}各省份${period}年可数字化交付的服务进出口`,
  mapDescription: (name: string, count: number) =>
    `全国地图，${name}的${count}个省份按数值填色，每个是一个链接；其余地区只画轮廓。`,
  mapOthers: '其他地区',
  trade: '可数字化交付的服务',
  silent: (name: string, period: string) => `${period}年没有${name}的数字：来源未单独印载，也不能由印载的数字推出。`,
  growth: (from: string, to: string) => `${from}年到${to}年`,
  reconciliation: '合计与各省之和',
  reconciled: (name: string) =>
    `${name}的合计为来源印载，不由各省相加。逐项与印载的分项之和核对如下；“舍入上限”为合计与各分项末位各取一半之和。`,
  unprinted: (name: string, period: string) =>
    `本站未收录来源印载的${name}${period}年合计，本页的合计由所属省份相加，没有可以核对的印载数。`,
  members: (period: string) => `所属省份的位次（${period}年）`,
  concentration: (period: string) => `集中程度（${period}年）`,
  concentrationNote: (name: string) =>
    `前几位的份额以${name}合计为100%；赫芬达尔指数（HHI）为各省百分比的平方和，以各省之和为100%，各省均等时为10000除以省数，集于一省时为10000。括号内为数字四舍五入所容许的范围。`,
  noConcentration: {
    'not-additive': '这项指标不能相加，不计算集中程度。',
    signed: '有正有负，不计算集中程度。',
    incomplete: '所属省份的数字不全，不计算集中程度。',
    few: '已知的省份太少，不计算集中程度。',
    nothing: '合计为零，不计算集中程度。',
  },
  others: '其他指标',
  sites: '基地与综试区',
  basesIn: (name: string, count: number) => `${name}有${count}个国家数字服务出口基地：`,
  zonesIn: (name: string, count: string) => `${name}现有${count}个跨境电商综试区。`,
  noBases: (name: string) => `12个国家数字服务出口基地中没有设在${name}的。`,
  sources: '本页来源',
  caveats: '口径与可比性',
  head: {
    indicator: '指标',
    year: '年份',
    value: '数值',
    share: '占全国',
    shareOf: (name: string) => `占${name}`,
    basis: '依据',
    printedGrowth: '印载增速',
    computedGrowth: '按金额核算',
    difference: '增减额',
    rank: '位次',
    nationalRank: '全国位次',
    place: '省份',
    region: '区域',
    measure: '项目',
    source: '来源',
  },
  printed: '印载',
  provisional: '初步数',
  derived: '推算',
  counted: '按名录计数',
  basis: { sum: (count: number) => `${count}个省区市相加`, colon: '：' },
  unprintedGrowth: '未印载',
  /** A region that a year has no figure of. */
  unpublished: '未单独印载',
  kindsOfCheck: {
    members: (count: number) => `${count}个省区市之和`,
    flows: (_count: number) => '出口与进口之和',
    regions: (_count: number) => '东部、中西部、东北之和',
    zones: (_count: number) => '历次设立减撤销',
  },
  top: (count: number) => (count === 1 ? '首位' : `前${count}位`),
  open: '位次在舍入误差内难分',
  hhi: '赫芬达尔指数（HHI）',
  gini: '基尼系数',
  within: (low: string, high: string) => `（${low}至${high}）`,
  mean: '平均',
}

export const nationWordsZh = {
  contents: '本页内容',
  series: {
    dds: '可数字化交付的服务：历年',
    delivered: '已数字化交付的服务：历年',
    ict: '电信、计算机和信息服务',
    culture: '个人、文化和娱乐服务',
    insurance: '保险服务',
    finance: '金融服务',
    cbec: '跨境电商',
  },
  seriesLead:
    '“可数字化交付”与“已数字化交付”是两个概念：前者是能够以数字方式交付的金额，后者是实际以数字方式交付的金额。两者各有自己的图和坐标，不画在一起，也不相互比较。',
  chart: (name: string, from: string, to: string) => `${name}，${from}—${to}年`,
  chartDescription: (name: string) => `${name}的进出口、出口、进口三条线，全部数字见旁边的表。`,
  noChart: '没有数字',
  flows: { total: '进出口', exports: '出口', imports: '进口' },
  year: '年份',
  source: '来源',
  growthNote: '金额旁为印载的同比增速。',
  later: '报告之后公布的数字',
  laterLead: '以下由官方在报告之后发布，是初步数，来源与报告不同，不与历年数字连成一条线。',
  branches: '分行业',
  ecommerce: '跨境电商',
  ecommerceShares: {
    'cbec-export-share': (count: number) => `占全国跨境电商出口比重：印载的前${count}位`,
    'cbec-import-share': (count: number) => `占全国跨境电商进口比重（按目的地）：印载的前${count}位`,
  },
  unknownOthers: (count: number) => `其余${count}个省份未公布，不是零。`,
  partner: '项目',
  ecommerceParts: {
    partners: { export: '跨境电商出口目的地（占出口）', import: '跨境电商进口来源地（占进口）' },
    goods: { export: '跨境电商出口商品（占出口）', import: '跨境电商进口商品（占进口）' },
  },
  world: '世界前十位中的中国',
  worldLists: {
    'world-dds-export': (period: string) => `${period}年数字交付服务出口前十位`,
    'world-dds-import': (period: string) => `${period}年数字交付服务进口前十位`,
  },
  economy: '经济体',
  worldShare: '占全球',
  worldTotal: '全球',
  /** Where the nation stands in the world, without the final stop; `figure` and `share` are written. */
  worldRank: (
    {
      period,
      measure,
      rank,
    }: {
      readonly period: string
      readonly measure: string
      readonly rank: { readonly best: number; readonly tied: number }
    },
    { figure, share }: { readonly figure: string; readonly share: string | null },
  ) =>
    `${period}年，中国数字交付服务${measure.endsWith('export') ? '出口' : '进口'}${figure}，居世界${rank.tied > 1 ? '并列' : ''}第${rank.best}位${share === null ? '' : `，占全球的${share}`}`,
  targets: '2029年和2035年的目标',
  /** The year of a note, before the flows that it is of. */
  flowYear: (period: string) => `${period}年`,
  targetYear: (year: string) => `到${year}年`,
  goal: '目标',
  regions: '分区域',
  allChecks: '各省、各年的全部核对',
}
