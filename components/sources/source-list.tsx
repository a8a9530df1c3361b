import type { ReactElement } from 'react'
import { Marked } from '@/components/ui/wide'
import type { Dataset } from '@/data/facts/dataset'
import { sourceOf } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import { locatorText } from '@/data/format/day'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import { wordsOf } from '@/data/words/words'

type CiteProps = { readonly citations: readonly Citation[]; readonly numbers: SourceNumbers }

/** The numbers of the sources of a figure, each once, and each a link to the foot of the page. */
export function Cite({ citations, numbers }: CiteProps): ReactElement {
  const sources = new Map(citations.map(({ source }) => [source.id, source]))
  return (
    <>
      {[...sources.values()].map((source) => (
        <a key={source.id} className="cite" href={`#source-${numbers.get(source.id) ?? 0}`}>
          [{numbers.get(source.id)}]
        </a>
      ))}
    </>
  )
}

/** The citation of a row that names its source and where it stands there. */
export function citationOf(dataset: Dataset, row: { readonly source: string; readonly locator: string }): Citation {
  return { source: sourceOf(dataset, row.source), locators: [row.locator] }
}

/** Sources by number, in the order in which a page first cites them. */
export type SourceNumbers = ReadonlyMap<string, number>

/** Numbers the sources of a page. `citations` are all that it cites, in reading order. */
export function numberSources(citations: readonly Citation[]): SourceNumbers {
  return new Map([...new Set(citations.map(({ source }) => source.id))].map((id, i) => [id, i + 1]))
}

type Props = {
  readonly title: string
  /** All that the page cites, in reading order. */
  readonly citations: readonly Citation[]
  readonly language: Language
}

/** The numbered sources at the foot of a page, with the tables or sections that it cites and what is said of each. */
export function SourceList({ title, citations, language }: Props): ReactElement | null {
  if (citations.length === 0) return null
  const numbers = numberSources(citations)
  const sources = new Map(citations.map(({ source }) => [source.id, source]))
  const colon = punctuation[language].colon
  const locatorsOf = (id: string) =>
    [...new Set(citations.filter(({ source }) => source.id === id).flatMap(({ locators }) => locators))].map(
      (locator) => locatorText(locator, language),
    )
  return (
    <section>
      <h2>{title}</h2>
      <ol className="sources">
        {[...sources.values()].map((source) => (
          <li key={source.id} id={`source-${numbers.get(source.id) ?? 0}`}>
            <Marked
              text={[
                localText(source, 'publisher', language) + colon + localText(source, 'title', language),
                source.date,
                ...locatorsOf(source.id),
              ].join(punctuation[language].comma)}
              language={language}
            />
            {source.confirmed ? null : <em> {wordsOf(language).about.unconfirmed}</em>}
            {localText(source, 'note', language) === null ? null : <small>{localText(source, 'note', language)}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Sources inside a sentence, each with publisher, title and where the figures stand: 商务部《中国数字贸易发展报告2024》表5. */
export function citedWorks(citations: readonly Citation[], language: Language): string {
  const isChinese = language === 'zh'
  const works = new Map(citations.map((citation) => [citation.source.id, citation]))
  return [...works.values()]
    .map(({ source, locators }) => {
      const [publisher, title] = [localText(source, 'publisher', language), localText(source, 'title', language)]
      const work = isChinese
        ? `${publisher}${title.startsWith('《') ? title : `《${title}》`}`
        : `${publisher}, ${title}`
      // Some titles name the table, or its first part, themselves.
      const where = locators
        .map((locator) => locator.split(' ').filter((part) => !source.title_zh.endsWith(part)))
        .filter((parts) => parts.length > 0)
        .map((parts) => locatorText(parts.join(' '), language))
      return [work, ...where].join(isChinese ? '' : ', ')
    })
    .join(isChinese ? '；' : '; ')
}

/** Works, and after them which figures are this site's own. */
export function withOwn(works: string, own: string, language: Language): string {
  return [works, own].filter((part) => part !== '').join(punctuation[language].semicolon)
}
