import type { ReactElement } from 'react'
import { seriesSwatch } from '@/components/chart/series'
import { SvgTree } from '@/components/svg/svg-tree'
import { ViewLink } from '@/components/view/form-fields'
import type { Choose } from '@/components/view/use-view'
import type { Comparison } from '@/data/comparison/comparison'
import { mapRegions } from '@/data/facts/slice'
import type { Names } from '@/data/text/names'
import type { View } from '@/data/view/view'
import { MAX_PLACES } from '@/data/view/view'
import type { ViewOptions } from '@/data/view/view-options'
import type { CompareWords } from '@/data/words/words'

type Props = {
  readonly comparison: Comparison
  readonly viewOptions: ViewOptions
  readonly names: Names
  readonly words: CompareWords
  readonly action: string
  readonly choose: Choose | null
  /** The address of the same view on the map. */
  readonly map: string
}

const starts = {
  label: ['440000', '320000', '330000', '310000'],
  delta: ['310000', '320000', '330000', '340000'],
  municipalities: ['110000', '120000', '310000', '500000'],
} as const

/** The chosen places, each with its key; what may be added next; and all places, to add or to drop. Every choice is a link. */
export function PlaceChoice({ comparison, viewOptions, names, words, action, choose, map }: Props): ReactElement {
  const { view, suggestions } = comparison
  const { selection } = words
  const link = { view, viewOptions, action, choose }
  const all = view.level === 'province' ? viewOptions.places : mapRegions
  const isFull = view.places.length >= MAX_PLACES
  const short = (place: string) => names.place(place, 'short')
  return (
    <section className="place-choice" aria-label={selection.title}>
      {view.places.length === 0 ? (
        <p className="suggestions">
          <span>{words.start}</span>
          {view.level === 'region'
            ? null
            : (['label', 'delta', 'municipalities'] as const).map((key) => (
                <ViewLink key={key} {...link} patch={{ places: starts[key] }}>
                  {words.starts[key]}
                </ViewLink>
              ))}
        </p>
      ) : (
        <ul className="chosen-places">
          {view.places.map((place, i) => (
            <li key={place}>
              <SvgTree drawing={seriesSwatch(i)} />
              {short(place)}
              <ViewLink {...link} patch={without(view, place)} label={selection.drop(short(place))}>
                ×
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      <p className="suggestions">
        {suggestions.map(({ kind, places, added, left }) => (
          <ViewLink key={kind} {...link} patch={{ places }} title={added.map(short).join(names.grammar.comma)}>
            {selection.suggest(kind, added, left.length)}
          </ViewLink>
        ))}
        {view.places.length === 0 ? null : (
          <>
            <ViewLink {...link} patch={{ places: [] }}>
              {selection.clear}
            </ViewLink>
            <a href={map}>{selection.onMap}</a>
          </>
        )}
      </p>
      <details>
        <summary>{isFull ? selection.addFull : selection.add}</summary>
        <ul className="all-places">
          {all.map((place) => {
            const isChosen = view.places.includes(place)
            return (
              <li key={place}>
                {isFull && !isChosen ? (
                  <span>{short(place)}</span>
                ) : (
                  <ViewLink
                    {...link}
                    patch={isChosen ? without(view, place) : { places: [...view.places, place] }}
                    isCurrent={isChosen}
                  >
                    {short(place)}
                  </ViewLink>
                )}
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}

function without({ places }: View, place: string): Partial<View> {
  return { places: places.filter((other) => other !== place) }
}
