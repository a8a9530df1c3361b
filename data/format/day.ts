import type { Language } from '@/data/language'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day such as 2025-04-25 inside a sentence: 2025年4月25日, 25 April 2025. Anything else stays as it is. */
export function dayText(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined) return day
  if (language === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
}

/** What English calls the parts of the reports, and the tables of a database that have no number. */
const parts: Readonly<Record<string, string>> = {
  综述篇: 'Overview',
  专题篇: 'Special topics',
  实践篇: 'Practice',
  赋能数字服务贸易创新发展: 'innovation in digital services trade',
  深化数字贸易国际开放合作: 'international cooperation in digital trade',
  创新数字技术贸易产业生态: 'the ecology of digital technology trade',
  促进数据跨境合规高效流动: 'cross-border flows of data',
  中国跨境电子商务: 'cross-border e-commerce',
  分省年度数据: 'annual data by province',
  '货物进出口总额（按收发货人所在地）': 'goods trade by place of consignor or consignee',
  地区生产总值: 'gross regional product',
  国内生产总值: 'gross domestic product',
  年末总人口: 'total population at year-end',
  年平均汇率: 'annual average exchange rate',
  发布数据: 'released figures',
  正文: 'text',
}

const numerals = '〇一二三四五六七八九十'

/**
 * Where in a source a figure stands. The locators of the tables are in Chinese, as the sources print them; English says
 * what they mean and keeps them in brackets, so that they can be found: Overview, section 3 (1) (综述篇 三、（一）…).
 */
export function locatorText(locator: string, language: Language): string {
  if (language === 'zh') return locator
  const meant = locator.split(' ').flatMap((part) => partText(part) ?? [])
  const text = meant.join(', ')
  const isWhole = meant.length > 0 && /^(表|正文)/.test(locator)
  if (isWhole) return text
  return text === '' ? locator : `${text} (${locator})`
}

/** A part of a locator in English: a name, Table 5, Box 6, section 3 (1); null for the title of a table, which its number names. */
function partText(part: string): string | null {
  const [, table, more] = /^表[（(]?([\d-]+)[）)]?(累计)?$/.exec(part) ?? []
  if (table !== undefined) return `Table ${table}${more === undefined ? '' : ', cumulative'}`
  const [, box] = /^专栏(\d+)$/.exec(part) ?? []
  if (box !== undefined) return `Box ${box}`
  const [, section, paragraph] = /^([一二三四五六七八九十])(?:、(?:（(.)）)?.*)?$/.exec(part) ?? []
  if (section === undefined) return parts[part] ?? null
  const number = (sign: string) => numerals.indexOf(sign)
  return `section ${number(section)}${paragraph === undefined ? '' : ` (${number(paragraph)})`}`
}
