import type { Language } from './language'

/**
 * Where in a source a figure stands. The locators of the tables are in Chinese, as the sources print them; English
 * turns table numbers and the body text into words and keeps everything else as printed, so that it can be found.
 */
export function locatorText(locator: string, language: Language): string {
  if (language === 'zh') return locator
  return locator.replace(/表\s?[（(]?([\d-]+)[）)]?/g, 'Table $1').replace(/正文/g, 'text')
}
