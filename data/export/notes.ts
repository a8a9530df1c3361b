import type { Dataset, Indicator } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { formulas, printFormula } from '@/data/facts/formula'
import type { Language } from '@/data/language'
import { locales, localText, punctuation } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import { gbt7714, plainCitation } from './citation-styles'
import { dataColumns } from './csv'
import { tableUnit } from './data-row'
import type { DataTable } from './data-table'
import type { Publication } from './reference'
import { addressOf, LICENSE, pageReference, sourceReference } from './reference'

/** One section of what accompanies a table: a heading and its lines. */
export type Notes = { readonly heading: string; readonly lines: readonly string[] }

/**
 * Everything that a reader of a table needs and that does not fit into it: release, address, citation, definitions,
 * columns, sources and license. `path` is the page that shows the same.
 */
export function fileNotes(
  dataset: Dataset,
  table: DataTable,
  publication: Publication,
  path: string,
): readonly Notes[] {
  const { language, site, release, date } = publication
  const words = fileWordsOf(language)
  const { headings, colon } = words
  const line = (head: string, text: string) => `${head}${colon}${text}`
  const list = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([key, text]) => line(key, text))
  const reference = pageReference(publication, { id: table.id, title: table.title, path })
  return [
    {
      heading: headings.about,
      lines: [
        table.title,
        site,
        words.release(release, date),
        line(words.address, addressOf(publication, path)),
        ...words.caveats,
      ],
    },
    { heading: headings.cite, lines: [gbt7714(reference), plainCitation(reference), words.accessed] },
    {
      heading: headings.indicators,
      lines: table.indicators.flatMap((indicator) => {
        const formula = formulaText(dataset, indicator, language)
        return [
          line(indicator.id, localText(indicator, 'name', language)),
          line(words.unit, tableUnit(indicator.unit, language)),
          line(words.definition, localText(indicator, 'definition', language)),
          ...(formula === null ? [] : [line(words.formula, formula)]),
          line(words.comparability, localText(indicator, 'comparability', language)),
        ]
      }),
    },
    {
      heading: headings.columns,
      lines: dataColumns.map((column) =>
        line(`${column} ${words.columns[column].head}`, words.columns[column].meaning),
      ),
    },
    { heading: headings.values, lines: [...list(words.states), ...list(words.statuses), ...list(words.origins)] },
    {
      heading: headings.sources,
      lines: table.citations.flatMap((citation) => {
        const { source } = citation
        return [
          line(source.id, plainCitation(sourceReference(citation, language))),
          line(words.rights, localText(source, 'rights', language)),
          ...(source.confirmed ? [] : [words.unconfirmed]),
        ]
      }),
    },
    { heading: headings.license, lines: [...words.license, LICENSE.url] },
  ]
}

/** A formula with the names of its inputs, or null where the figures are not computed. */
function formulaText(dataset: Dataset, indicator: Indicator, language: Language): string | null {
  const formula = formulas[indicator.id]
  if (formula === undefined) return null
  const { ofNation } = fileWordsOf(language)
  return printFormula(formula, (id, of) => {
    const name = localText(indicatorOf(dataset, id), 'name', language)
    return of === 'nation' && id !== 'cny-per-usd' ? ofNation(name) : name
  })
}

/** The notes as a text file: a byte order mark and CRLF, which every editor of any age opens. */
export function notesText(notes: readonly Notes[]): string {
  const text = notes.map(({ heading, lines }) => [heading, '-'.repeat(width(heading)), ...lines, ''].join('\r\n'))
  return `\ufeff${text.join('\r\n')}`
}

/** Chinese characters are two columns wide in a text editor. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0)
}

/** What accompanies the whole data package: release, how it is read, citation, every source with its rights, license. */
export function packageNotes(dataset: Dataset, publication: Publication): readonly Notes[] {
  const { language, site, release, date } = publication
  const words = fileWordsOf(language)
  const { headings, colon } = words
  const path = `${locales[language].prefix}/data`
  const reference = pageReference(publication, { id: 'data-package', title: words.package.title, path })
  return [
    {
      heading: headings.about,
      lines: [
        words.package.title,
        site,
        words.release(release, date),
        `${words.address}${colon}${addressOf(publication, path)}`,
        ...words.package.lines,
      ],
    },
    { heading: headings.cite, lines: [gbt7714(reference), plainCitation(reference), words.accessed] },
    {
      heading: headings.sources,
      lines: dataset.sources.flatMap((source) => [
        `${source.id}${colon}${plainCitation(sourceReference({ source, locators: [] }, language))}`,
        `${words.rights}${colon}${localText(source, 'rights', language)}`,
        ...(source.confirmed ? [] : [words.unconfirmed]),
      ]),
    },
    { heading: headings.license, lines: [...words.license, LICENSE.url] },
  ]
}

/** What the text beside the pictures of an article says. */
type PackCaption = {
  readonly title: string
  readonly text: string
  readonly credit: string
  /** The whole address of the exact view. */
  readonly address: string
  /** The note or number of the map, and what the figures lack; none where there is neither. */
  readonly notes: readonly string[]
  readonly alt: string
  readonly language: Language
}

/** The text of a pack, part by part under its head: a byte order mark and CRLF, which every editor of any age opens. */
export function packCaption({ title, text, credit, address, notes, alt, language }: PackCaption): string {
  const head = fileWordsOf(language).caption
  const stop = punctuation[language].stop + punctuation[language].gap
  const parts = [
    [head.title, title],
    [head.text, [text, credit].filter((sentence) => sentence !== '').join('\r\n')],
    [head.notes, notes.join(stop)],
    [head.address, address],
    [head.alt, alt],
  ]
  return `\ufeff${parts
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `【${name}】\r\n${said}\r\n`)
    .join('\r\n')}`
}
