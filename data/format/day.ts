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

/**
 * Where in a source a figure stands. The locators of the tables are in Chinese, as the sources print them; English
 * turns table numbers and the body text into words and keeps everything else as printed, so that it can be found.
 */
export function locatorText(locator: string, language: Language): string {
  if (language === 'zh') return locator
  return locator.replace(/表\s?[（(]?([\d-]+)[）)]?/g, 'Table $1').replace(/正文/g, 'text')
}
