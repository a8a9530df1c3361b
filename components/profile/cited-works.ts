import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import type { Citation } from '@/data/model/provenance'

/** Sources inside a sentence, each with publisher, title and where the figures stand: 商务部《中国数字贸易发展报告2024》表5. */
export function citedWorks(citations: readonly Citation[], language: Language): string {
  const isChinese = language === 'zh'
  const works = new Map(citations.map((citation) => [citation.source.id, citation]))
  return [...works.values()]
    .map(({ source, locators }) => {
      const [publisher, title] = [say(source, 'publisher', language), say(source, 'title', language)]
      const work = isChinese
        ? `${publisher}${title.startsWith('《') ? title : `《${title}》`}`
        : `${publisher}, ${title}`
      // Some titles name the table themselves.
      const where = locators
        .filter((locator) => !source.title_zh.endsWith(locator))
        .map((locator) => locatorText(locator, language))
      return [work, ...where].join(isChinese ? '' : ', ')
    })
    .join(isChinese ? '；' : '; ')
}
