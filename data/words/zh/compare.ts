import type { Level } from '@/data/facts/slice'
import { spelledCount } from '@/data/format/wording'

export const compareWordsZh = {
  heading: (names: readonly string[]) => (names.length === 0 ? '比较地区' : `${names.join('、')}比较`),
  description: '最多十个省份或区域并列：数值、位次、占比、历年、两年之间、分布、相关、集中度与同类。',
  start: '尚未选择地区。以下图表先列出全部省份；可从这里开始：',
  starts: { label: '粤、苏、浙、沪', delta: '沪、苏、浙、皖', municipalities: '四个直辖市' },
  selection: {
    title: '所选地区',
    drop: (name: string) => `去掉${name}`,
    clear: '清空',
    add: '加入地区',
    /** The same where no more can be added. */
    addFull: '加入地区（已满十个）',
    suggest: (kind: 'neighbors' | 'peers' | 'region' | 'top', added: readonly string[], left: number): string => {
      const what = { neighbors: '加入相邻省份', peers: '加入同类', region: '加入同区域', top: '加入前五位' }[kind]
      return `${what}（${added.length}个${left > 0 ? `，另有${left}个放不下` : ''}）`
    },
    onMap: '在地图上看',
  },
  form: {
    label: '比较什么',
    versus: '对照指标',
    none: '无',
    size: '圆的大小',
    since: '对照年份',
    /** The other year when nobody chooses. */
    firstYear: (period: string) => `首年（${period}）`,
    axes: '坐标',
    axisPair: (x: string, y: string) => (x === y ? `均为${x}` : `横${x}、纵${y}`),
    axis: { linear: '等距', log: '对数' },
    scale: '历年',
    scales: { level: '数值', index: '指数' },
    quadrants: '以全国数分四象限',
    quadrantsOn: '分',
    otherYear: (period: string) => `（${period}年）`,
  },
  table: {
    title: '数值与位次',
    caption: (title: string) => `${title}：所选地区的数值、位次、占比及与各参照的差距`,
    place: '地区',
    rank: '位次',
    shareOfNation: '占全国',
    shareOfRegion: '占区域',
    region: '区域',
    first: '与首位',
    nation: '与全国',
    regional: '与区域',
    mean: '与区域平均',
    median: '与区域中位',
    difference: '差',
    ratio: '倍',
    note: {
      province:
        '差为本地减参照；倍为本地除以参照。区域平均、中位按区域内各省份等权计算，含本地。空格：不适用，或在舍入误差内无法断定。',
      region: '差为本地减参照；倍为本地除以参照。空格：不适用，或在舍入误差内无法断定。',
    },
    /** Chosen places that the year has no figures for, because it divides the country otherwise. */
    absent: (names: readonly string[], period: string) => `未列：${names.join('、')}（${period}年没有这样划分的数）。`,
    copy: '复制表格',
    copied: '已复制，可粘贴到文档或表格',
    failed: '浏览器不允许复制；文字已选中，请按Ctrl+C或长按复制',
    heads: { unit: '（单位）', remark: '（备注）' },
    tied: '并列',
  },
  bars: {
    title: '并列',
    /** The title where nobody has chosen: of the first ten, or of all regions. */
    titleOfAll: { province: '前十位', region: '各区域' },
    nation: (value: string) => `全国 ${value}`,
    region: (name: string, value: string) => `${name} ${value}`,
    regionMedian: (name: string, value: string) => `${name}中位 ${value}`,
    median: (value: string, level: Level) => `各${level === 'province' ? '省' : '区域'}中位 ${value}`,
    peers: (value: string) => `同类中位 ${value}`,
  },
  lines: {
    title: '历年',
    index: (base: string) => `指数，${base}年＝100`,
    noBase: '所选地区没有共同的基年，未能换算指数，仍按数值画出。',
    single: (period: string) => `只有${period}年一年的数，没有可画的历年。`,
    totals: {
      province: '全国与区域是合计，不与省份同轴；换成指数可一并比较。',
      region: '全国是合计，不与区域同轴；换成指数可一并比较。',
    },
  },
  change: {
    title: (from: string, to: string) => `${from}年与${to}年`,
    untitled: '两年之间',
    none: '该指标在此层级只有一年的数，不能比较两年。',
    absolute: '增减',
    percent: '增减 %',
    compound: '年均 %',
    rank: '位次',
    own: '自身',
    others: '他人',
    note: '位次变动恰好拆成两部分：自身数值变动的作用与其他地区变动的作用（沙普利分解，上升为正）。',
    reasons: {
      open: '舍入误差使位次无法断定，不作分解。',
      unknown: '缺少其中一年的数，不作分解。',
      'different-places': '两年参加排序的地区不同，不作分解。',
      tied: '位次并列，或者拆出的不是整位，不作分解。',
    },
    /** Chosen places that one of the years does not have. */
    absent: (names: readonly string[]) => `未列：${names.join('、')}（其中一年没有这样划分的数）。`,
  },
  strip: {
    title: '分布',
    median: (value: string) => `中位 ${value}`,
    without: (names: readonly string[]) =>
      names.length > 6 ? `另有${names.length}个地区没有可画的数值。` : `未画：${names.join('、')}（没有可画的数值）。`,
  },
  scatter: {
    title: (x: string, y: string) => `${x}与${y}`,
    hint: '在上方选择“对照指标”，可看两个指标之间的关系。',
    refused: {
      itself: '一个指标不能与自身对照。',
      'no-period': '两个指标没有可对照的年份。',
      unit: '两个指标单位不同。',
      whole: '两个指标的百分数不属于同一总体。',
      midpoint: '其中一个指标有负值，另一个没有。',
      definition: '两个指标口径不同，来源说明不得同轴。',
    },
    left: (names: readonly string[]) => `未画：${names.join('、')}（缺数、低于刊印精度，或对数坐标上不为正）。`,
    none: '没有同时具备两项数值的地区。',
    noCorrelation: '可比的地区不足三个，或其中一项各地相同，不计算相关系数。',
    noQuadrants: '全国合计与各省数额不可比，总额指标不以全国数分四象限。',
    outside: '其他',
  },
  concentration: {
    title: '集中度',
    equality: '完全平均',
    places: '地区（由大到小，累计）',
    share: (of: 'nation' | 'places'): string => (of === 'nation' ? '占全国（累计）' : '占各地合计（累计）'),
    curve: (period: string, gini: string) => `${period}年，基尼系数${gini}`,
    top: (count: number) => `前${count}`,
    none: {
      'not-additive': '该指标不能相加，不计算集中度。',
      signed: '该指标有正有负，不计算集中度。',
      incomplete: '有地区缺数，不计算集中度。',
      few: '有数的地区不足两个，不计算集中度。',
      nothing: '各地均为零，没有集中度可言。',
    },
  },
  peers: {
    title: (name: string) => `与${name}相近的省份`,
    untitled: '相近的省份',
    note: (period: string, count: number) =>
      `按${period}年${spelledCount(count, 'zh')}项标准化后的加权距离，由近及远。权重为零的一项不计；数额接近刊印精度的一项不用，不当作零。`,
    none: '先选一个省份，再看与它相近的省份及理由。',
    /** Of a place that has no figures to find peers by. */
    unknown: (name: string, count: number) =>
      `${name}没有用来比对的${spelledCount(count, 'zh')}项数据，不列相近的省份。`,
    number: '个数',
    weight: '权重',
    more: (label: string) => `${label}：加`,
    less: (label: string) => `${label}：减`,
    distance: '距离',
    add: (name: string) => `加入${name}`,
  },
  maps: {
    title: '两图同尺',
    note: '两图使用同一分级，颜色可直接对照。',
    none: '只有一年的数；选一个单位相同的对照指标，可并列两图。',
    forms: { side: '并列', swipe: '拉幕' },
    curtain: '拉幕位置：左边为前一图，右边为后一图',
  },
  sources: '口径与来源',
  files: { download: '下载数据', cite: '引用' },
  empty: '没有可画的数值。',
}
