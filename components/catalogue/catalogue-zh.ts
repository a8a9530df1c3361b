import type { Contradiction } from '@/data/model/dataset'
import type { Reconciliation } from '@/data/model/reconcile'
import type { Verdict } from '@/data/model/reconcile'
import type { TableName } from '@/data/model/schema'
import type { Explained } from './catalogue-words'
import type { CatalogueWords } from './catalogue-words'

/** The pages about the data in Chinese. */
export const chineseCatalogue = {
  data: '数据',
  lead: (observations: number, indicators: number, sources: number) =>
    `本站的全部事实：${observations}个刊印的数字，${indicators}个指标，${sources}个来源。每个数字一行，带单位、年份、精度、来源和表号。`,
  checks: {
    reconciliation: '勾稽：总数与分项对不对得上',
    contradictions: '矛盾：来源之间说法不一之处',
    releases: '版本：数据的每次发布',
  },
  availability: {
    title: '数据一览：哪里有数，哪里没有',
    lead: '一行一个指标，一列一年，新的在前。格中的数是34个省级行政区中有数的个数；“缺”一栏是所列年份里没有数字的地方的总数，点开逐一列出名称与原因。空格表示所依据的来源没有这一年的任何数字。台湾省、香港、澳门资料暂缺，因此有分省数的年份最多为31。',
    indicator: '指标',
    gaps: '缺',
    key: [
      { sign: '31', meaning: '有数的省级行政区个数' },
      { sign: '全', meaning: '有全国数' },
      { sign: '区', meaning: '有区域数' },
      { sign: '国', meaning: '有数的经济体个数' },
    ],
    nation: '全',
    regions: '区',
    economies: (count: number) => `${count}国`,
    gapCount: (count: number) => `${count}处`,
    nationOnly: '只有全国数',
    none: '没有',
    scroll: '表格，可左右滚动',
  },
  tables: {
    title: '数据表',
    lead: '每张表一个CSV文件，UTF-8编码；各列的类型与约束写在datapackage.json里（Frictionless Data Package，列的说明为英文）。',
    names: {
      places: { title: '省级行政区', text: '34个省级行政区，按GB/T 2260的顺序。' },
      regions: { title: '区域', text: '全国、四大板块、报告所用的中西部，以及12个基地所在省市。' },
      'region-members': { title: '区域成员', text: '区域由哪些省份组成。' },
      economies: { title: '经济体', text: '世界表中的经济体。' },
      units: { title: '单位', text: '单位及其中英文写法。' },
      indicators: { title: '指标', text: '指标的名称、口径、单位、可比性和分级。' },
      observations: { title: '数字', text: '每个刊印的数字一行。能推算的数不录入，由算式得出。' },
      sources: { title: '来源', text: '数字、名称和日期的出处与权利。' },
      bases: { title: '出口基地', text: '12个国家数字服务出口基地。' },
      zones: { title: '综试区', text: '历次批复的跨境电子商务综合试验区，含已撤销的3个。' },
      'local-figures': { title: '地方数字', text: '报告刊印的省、市、区、基地的数字。' },
      practices: { title: '实践案例', text: '报告中的案例，由本站改写。' },
      contradictions: { title: '矛盾', text: '来源之间不一致的数字，及其处理。' },
    },
    rows: (count: number) => `${count}行`,
    columns: (count: number) => `${count}列`,
  },
  sources: {
    title: '来源与权利',
    lead: '编排以CC BY 4.0授权；数字、名称与公文本身的权利属于各发布机构。',
    unconfirmed: '待核实',
    used: (rows: number) => `${rows}个数字`,
  },
  reconciliation: {
    title: '勾稽',
    lead: '凡是刊印了总数、也刊印了全部分项的地方，都把分项加起来与总数对照。刊印的数一概不改；对不上的，写明差多少、舍入能解释多少、原因是什么。',
    kinds: {
      members: {
        title: '省份相加与全国、区域',
        text: '所属省份的刊印数相加，对照全国、各区域、基地所在省市的刊印数。',
      },
      flows: { title: '出口加进口与进出口', text: '同一来源、同一单位的出口与进口相加，对照进出口。' },
      regions: { title: '三区域相加与全国', text: '报告所用的东部、中西部、东北相加，对照全国。' },
      zones: { title: '综试区', text: '历次批复的总数减去撤销的，对照名录中现有的。' },
    },
    verdicts: {
      exact: { title: '相符', text: '分项之和与总数一致' },
      close: { title: '差0.1以内', text: '相差不超过刊印的最后一位（0.1），系四舍五入' },
      rounding: { title: '舍入可解释', text: '相差超过0.1，但不超过各数舍入误差之和' },
      open: { title: '舍入不能解释', text: '另有原因，写在各行' },
    },
    summary: '结论',
    count: '项数',
    place: '地区',
    period: '年份',
    total: '刊印的总数',
    sum: '分项之和',
    gap: '相差',
    bound: '舍入可致',
    verdict: '结论',
    caption: (indicator: string, unit: string) => `${indicator}（${unit}）`,
    zones: '商务部2025年版报告所载“截至2024年底177个”无法由批复复现，见矛盾c24。',
  },
  contradictions: {
    title: '矛盾',
    lead: (count: number) => `来源之间、来源自身前后不一致的${count}处：两个数字都列出，并说明采用哪一个、为什么。`,
    kinds: {
      misprint: { title: '误印', text: '印出的数与同一来源的其他数不符。' },
      revision: { title: '修订', text: '后来的版本改了先前公布的数。' },
      definition: { title: '口径不同', text: '名称相近，量的不是一回事。' },
      vintage: { title: '版次不同', text: '同一序列在不同时间发布，数值不同。' },
      rounding: { title: '舍入', text: '四舍五入造成的出入。' },
      source: { title: '来源不同', text: '不同机构按各自口径编制。' },
      wording: { title: '表述', text: '文字的说法与数字不合。' },
      omission: { title: '漏印', text: '应有的数没有印出。' },
      unreproducible: { title: '无法复现', text: '不能由所据的材料算出。' },
    },
    used: '采用与理由',
  },
  releases: {
    title: '版本',
    lead: '每次发布把全部数据表原样封存，以后不再改动。文件的SHA-256写在这里，可以核对。在地图地址后加release=版本号，就看到当时的数字。',
    date: '日期',
    note: '说明',
    changes: '与上一版相比',
    first: '首个版本，全部为新。',
    none: '数据表没有变化。',
    change: (table: string, fresh: number, gone: number) => `${table}：新增或改动${fresh}行，删去${gone}行`,
    since: '最新版本之后的改动',
    same: '没有：本站现在显示的数据表与最新版本一致。',
    hash: 'SHA-256',
    pin: (release: string) => `看${release}版的地图`,
  },
}
