import type { ReactElement } from 'react'
import { histogram } from '@/components/chart/histogram'
import { SvgTree } from '@/components/svg/svg-tree'
import { numberOf } from '@/data/facts/quantity'
import { trimmed, writeDecimal } from '@/data/format/number'
import { localText, punctuation } from '@/data/language'
import { alternatives } from '@/data/map/methods'
import type { Series } from '@/data/map/series'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { mapPartWordsOf } from '@/data/words/map-parts'
import type { MapWords } from '@/data/words/words'

type Props = {
  readonly thematic: ThematicMap
  readonly series: Series
  readonly names: Names
  readonly words: MapWords
}

const NAMED = 12

/** How the classes were made, and what other methods would have made of the same figures. */
export function MethodPanel({ thematic, series, names, words }: Props): ReactElement {
  const { indicator } = series
  const { language } = names
  const { method, thresholds } = thematic.map.classification
  const said = mapPartWordsOf(language).method
  const values = thematic.map.cells.flatMap((cell) => numberOf(cell.figure.quantity) ?? [])
  const reason = localText(indicator, 'breaks_reason', language)
  const list = (places: readonly string[]) => {
    const known = places.slice(0, NAMED).map((place) => names.place(place, 'short'))
    return known.join(punctuation[language].list) + (places.length > NAMED ? '…' : '')
  }
  return (
    <>
      <p>
        {said.current(words.form.methods[method], writeDecimal(thresholds.length + 1, 0, language))}
        {method === 'own' && reason !== null ? reason : ''}
      </p>
      <SvgTree
        drawing={histogram(values, thresholds, {
          title: said.histogram,
          format: (value) => trimmed(value, indicator, language),
        })}
      />
      <ul>
        {alternatives(thematic, series).map((other) => (
          <li key={other.method}>
            {said.alternative(words.form.methods[other.method], other.lowest, other.changed.length)}
            {other.changed.length === 0 ? '' : said.named(list(other.changed))}
          </li>
        ))}
      </ul>
    </>
  )
}
