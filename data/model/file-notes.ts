import { dataColumns } from './csv'
import type { DataTable } from './data-table'
import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import { fileWords } from './file-words'
import { formulas } from './formula'
import { gbt7714 } from './gbt7714'
import type { Imprint } from './imprint'
import { addressOf, LICENSE } from './imprint'
import type { Language } from './language'
import { say } from './language'
import { plainCitation } from './plain-citation'
import { printFormula } from './print-formula'
import { pageReference, sourceReference } from './reference'
import { tableUnit } from './table-unit'

/** One section of what accompanies a table: a heading and its lines. */
export type Notes = { readonly heading: string; readonly lines: readonly string[] }

/**
 * Everything that a reader of a table needs and that does not fit into it: release, address, citation, definitions,
 * columns, sources and license. `path` is the page that shows the same.
 */
export function fileNotes(dataset: Dataset, table: DataTable, imprint: Imprint, path: string): readonly Notes[] {
  const { language, site, release, date } = imprint
  const words = fileWords(language)
  const { headings, colon } = words
  const line = (head: string, text: string) => `${head}${colon}${text}`
  const list = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([key, text]) => line(key, text))
  const reference = pageReference(imprint, { id: table.id, title: table.title, path })
  return [
    {
      heading: headings.about,
      lines: [
        table.title,
        site,
        words.release(release, date),
        line(words.address, addressOf(imprint, path)),
        ...words.cautions,
      ],
    },
    { heading: headings.cite, lines: [gbt7714(reference), plainCitation(reference), words.accessed] },
    {
      heading: headings.indicators,
      lines: table.indicators.flatMap((indicator) => {
        const formula = formulaText(dataset, indicator, language)
        return [
          line(indicator.id, say(indicator, 'name', language)),
          line(words.unit, tableUnit(indicator.unit, language)),
          line(words.definition, say(indicator, 'definition', language)),
          ...(formula === null ? [] : [line(words.formula, formula)]),
          line(words.comparability, say(indicator, 'comparability', language)),
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
          line(words.rights, say(source, 'rights', language)),
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
  const { ofNation } = fileWords(language)
  return printFormula(formula, (id, of) => {
    const name = say(indicatorOf(dataset, id), 'name', language)
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
