import type { ReactElement } from 'react'
import { Basis } from '@/components/sources/basis'
import type { SourceNumbers } from '@/components/sources/cite'
import { FigureTable } from '@/components/table/figure-table'
import { localPath } from '@/data/address/path'
import type { Indicator } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { PartShares, PrintedShares } from '@/data/profile/nation'
import type { Names } from '@/data/text/names'
import type { NationWords, RegionWords } from '@/data/words/words'

type Props = {
  readonly shares: readonly PrintedShares[]
  readonly parts: readonly PartShares[]
  /** How many provinces the reports cover. */
  readonly places: number
  readonly names: Names
  readonly words: NationWords
  readonly regionWords: RegionWords
  readonly numbers: SourceNumbers
}

/** The shares of provinces in cross-border e-commerce, and of partners and kinds of goods, as printed. */
export function ShareTables({ shares, parts, places, names, words, regionWords, numbers }: Props): ReactElement {
  const { language } = names
  const { head } = regionWords
  return (
    <div className="pair">
      {shares.map(({ indicator, rows }) => (
        <div key={indicator.id}>
          <FigureTable
            caption={words.ecommerceShares[indicator.id === 'cbec-export-share' ? indicator.id : 'cbec-import-share'](
              rows.length,
            )}
            isDense
            columns={[
              { head: head.place },
              { head: head.year },
              { head: head.value, isNumber: true },
              { head: head.basis },
            ]}
            rows={rows.map(({ place, sourced }) => ({
              key: place.code,
              name: <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'short', language)}</a>,
              cells: [
                sourced.figure.period,
                names.phrases.quantity(sourced.figure.quantity, indicator),
                <Basis key="basis" sourced={sourced} names={names} words={regionWords} numbers={numbers} />,
              ],
            }))}
          />
          <p className="aside-note">{words.unknownOthers(places - rows.length)}</p>
        </div>
      ))}
      {parts.map(({ flow, kind, rows }) => (
        <FigureTable
          key={`${flow} ${kind}`}
          caption={words.ecommerceParts[kind][flow]}
          isDense
          columns={[
            { head: words.partner },
            { head: head.year },
            { head: head.value, isNumber: true },
            { head: head.basis },
          ]}
          rows={rows.map(({ economy, sourced }) => ({
            key: `${sourced.indicator.id} ${economy?.code ?? ''} ${sourced.figure.period}`,
            name: partName(economy, sourced.indicator, language),
            cells: [
              sourced.figure.period,
              names.phrases.qualified(
                sourced.figure.qualifier,
                names.phrases.quantity(sourced.figure.quantity, sourced.indicator),
              ),
              <Basis key="basis" sourced={sourced} names={names} words={regionWords} numbers={numbers} />,
            ],
          }))}
        />
      ))}
    </div>
  )
}

/** A partner by its name; a kind of goods by the short name of its indicator. */
function partName(economy: PartShares['rows'][number]['economy'], indicator: Indicator, language: Language): string {
  return economy === null ? localText(indicator, 'short', language) : localText(economy, 'name', language)
}
