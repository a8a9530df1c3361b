import type { DataRow } from './data-row'
import type { Language } from './language'
import type { QuantityState } from './quantity'

/** The words of the files that leave the site: heads of columns, and what the README explains. */
export type FileWords = typeof zh

const zh = {
  columns: {
    indicator: { head: '指标代码', meaning: '指标的固定代码' },
    indicator_name: { head: '指标', meaning: '指标名称' },
    period: { head: '年份', meaning: '公历年' },
    level: { head: '层级', meaning: '省级（province）、区域（region）、全国（nation）或经济体（economy）' },
    code: { head: '代码', meaning: 'GB/T 2260 六位代码、区域代码或 ISO 3166-1 代码，是文本' },
    name_zh: { head: '地区', meaning: '中文名称' },
    name_en: { head: '地区（英文）', meaning: '英文名称' },
    value: { head: '数值', meaning: '与数据表完全一致、未经格式化的数；无数时为空，原因见 state' },
    unit: { head: '单位', meaning: '数值的单位' },
    state: { head: '状态', meaning: '有无数值及其原因，见下文' },
    qualifier: { head: '限定词', meaning: '是数字的一部分，如“约”“超”' },
    status: { head: '性质', meaning: '刊印、推算或初步，见下文' },
    origin: { head: '由来', meaning: '数字如何得来，见下文' },
    low: { head: '下限', meaning: '四舍五入所允许的最小值' },
    high: { head: '上限', meaning: '四舍五入所允许的最大值' },
    rank: { head: '位次', meaning: '由高到低；数值相同者并列' },
    rank_to: { head: '位次止', meaning: '舍入使先后无法分清时的最后位次，否则与位次相同' },
    ranked: { head: '参排数', meaning: '参加排序的地区数' },
    share: { head: '占全国比重', meaning: '百分比，由本行数值除以全国数算得' },
    growth: { head: '同比增速', meaning: '百分比，原表所印' },
    source_id: { head: '来源代码', meaning: '数据表 sources 中的代码，多个时以空格分开' },
    source: { head: '来源', meaning: '发布机构和名称' },
    locator: { head: '位置', meaning: '在来源中的表号或章节，次序与来源相同' },
    note: { head: '说明', meaning: '代替数值的文字，以及对本数字的说明' },
  },
  states: {
    value: '有数值',
    zero: '确为零',
    below: '印作0，小于刊印精度的一半；不是零，也不是没有',
    missing: '未见公布，或缺少计算所需的数据；不是零',
    inapplicable: '不适用',
  },
  statuses: { stated: '来源刊印', derived: '由本站计算', provisional: '初步数或后来公布的数' },
  origins: {
    observation: '数据表中的一行',
    formula: '按公式计算',
    sum: '由所属省份相加',
    difference: '由合计减另一流向',
    residual: '由全国减其他区域',
    count: '由名单计数',
    none: '无',
  },
  sheets: { figures: '数据', notes: '说明与来源' },
  colon: '：',
  ofNation: (name: string) => `${name}（全国）`,
  headings: {
    about: '本文件',
    cite: '引用',
    indicators: '指标',
    columns: '各栏',
    values: '状态、性质与由来',
    sources: '来源',
    license: '许可',
  },
  release: (release: string, date: string | null) => `数据版本${release}${date === null ? '' : `（${date}发布）`}`,
  address: '网址',
  unit: '单位',
  definition: '口径',
  formula: '公式',
  comparability: '可比性',
  rights: '权利',
  unconfirmed: '部分内容尚待核对',
  accessed: '请把引文中的“引用日期”换成您查阅的日期，如2026-11-20（GB/T 7714—2025要求著录）。',
  cautions: [
    '全国数与各省之和因四舍五入可能略有出入，均不作调整。',
    '不同区域划分互有重叠，区域数不可与省级数、全国数一并相加。',
  ],
  license: [
    '本数据汇编以知识共享署名 4.0 国际许可协议（CC BY 4.0）发布：可以自由使用、改编、再分发，须注明出处并说明是否作过改动。',
    '数字、名称和官方文件的权利归各自来源，见上。',
  ],
  package: {
    title: '中国分省数字贸易数据包',
    lines: [
      'datapackage.json 按 Frictionless Data Package 说明每张表的每一栏；各表为 UTF-8、逗号分隔、首行为栏名。',
      '代码是文本，不是数。空单元格表示没有，不是零；observations 表的 state 栏说明原因。',
      '各表只有刊印的数字；比重、差额、人均等由本站按公式计算，不在表内。',
    ],
  },
}

const en: typeof zh = {
  columns: {
    indicator: { head: 'Indicator id', meaning: 'lasting id of the indicator' },
    indicator_name: { head: 'Indicator', meaning: 'name of the indicator' },
    period: { head: 'Year', meaning: 'calendar year' },
    level: { head: 'Level', meaning: 'province, region, nation or economy' },
    code: { head: 'Code', meaning: 'GB/T 2260 code of six digits, id of a region, or ISO 3166-1 code; it is text' },
    name_zh: { head: 'Place (Chinese)', meaning: 'name in Chinese' },
    name_en: { head: 'Place', meaning: 'name in English' },
    value: { head: 'Value', meaning: 'the number of the tables, unformatted; empty where there is none, see state' },
    unit: { head: 'Unit', meaning: 'unit of the value' },
    state: { head: 'State', meaning: 'whether there is a value, and if not, why; see below' },
    qualifier: { head: 'Qualifier', meaning: 'part of the figure, as printed in Chinese: 约 about, 超 more than' },
    status: { head: 'Status', meaning: 'stated, derived or provisional; see below' },
    origin: { head: 'Origin', meaning: 'how the figure came about; see below' },
    low: { head: 'Lower bound', meaning: 'smallest value that rounding allows' },
    high: { head: 'Upper bound', meaning: 'largest value that rounding allows' },
    rank: { head: 'Rank', meaning: 'from the largest; equal figures share a rank' },
    rank_to: { head: 'Rank to', meaning: 'last rank where rounding leaves the order open, else the same' },
    ranked: { head: 'Ranked', meaning: 'number of places ranked' },
    share: { head: 'Share of nation', meaning: 'percent, the value over that of the nation' },
    growth: { head: 'Growth', meaning: 'percent on the year before, as the source prints it' },
    source_id: { head: 'Source id', meaning: 'id in the table of sources; several are divided by spaces' },
    source: { head: 'Source', meaning: 'publisher and title' },
    locator: { head: 'Locator', meaning: 'table or section of the source, in the order of the sources' },
    note: { head: 'Note', meaning: 'the words that stand for a missing value, and notes on the figure' },
  },
  states: {
    value: 'there is a value',
    zero: 'a true zero',
    below: 'printed as 0, so below half of the printed precision; neither zero nor missing',
    missing: 'not published, or an input of the formula is; not zero',
    inapplicable: 'cannot exist',
  },
  statuses: {
    stated: 'printed by the source',
    derived: 'computed by this site',
    provisional: 'preliminary, or from a later release',
  },
  origins: {
    observation: 'a row of the tables',
    formula: 'computed by formula',
    sum: 'sum of the provinces',
    difference: 'total less the other flow',
    residual: 'nation less the other regions',
    count: 'counted from a list',
    none: 'nothing',
  },
  sheets: { figures: 'Figures', notes: 'Notes and sources' },
  colon: ': ',
  ofNation: (name) => `${name} (of the nation)`,
  headings: {
    about: 'This file',
    cite: 'How to cite',
    indicators: 'Indicators',
    columns: 'Columns',
    values: 'State, status and origin',
    sources: 'Sources',
    license: 'License',
  },
  release: (release, date) => `Data release ${release}${date === null ? '' : ` of ${date}`}`,
  address: 'Address',
  unit: 'Unit',
  definition: 'Definition',
  formula: 'Formula',
  comparability: 'Comparability',
  rights: 'Rights',
  unconfirmed: 'a part is still to be checked',
  accessed: 'Replace “date of access” by the day on which you looked, such as 2026-11-20 (GB/T 7714—2025 demands it).',
  cautions: [
    'The nation may differ from the sum of its provinces by rounding; nothing is adjusted.',
    'Regions of different schemes overlap: never add them to provinces or to the nation.',
  ],
  license: [
    'This compilation is licensed under Creative Commons Attribution 4.0 International (CC BY 4.0): use, adapt and share it freely, with credit and a word on changes.',
    'Figures, names and official texts remain subject to the rights of their sources, stated above.',
  ],
  package: {
    title: 'Data package of China’s digital trade by province',
    lines: [
      'datapackage.json describes every column of every table (Frictionless Data Package); the tables are UTF-8 with commas and a header row.',
      'Codes are text, not numbers. An empty cell is missing, not zero; the column state of observations says why.',
      'The tables hold printed figures only; shares, balances and amounts per person are computed by this site and not in them.',
    ],
  },
}

const words: Readonly<Record<Language, FileWords>> = { zh, en }

/** The words of files in a language. */
export function fileWords(language: Language): FileWords {
  return words[language]
}
