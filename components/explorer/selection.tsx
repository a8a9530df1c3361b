import type { ComponentProps, ReactElement } from 'react'
import { useState } from 'react'
import type { PlaceOrder } from '@/components/table/place-table'
import { MapTable } from '@/components/table/place-table'
import { Disclosure, lazyPart } from '@/components/ui/lazy-part'
import type { Indicator } from '@/data/facts/dataset'
import type { MappedPlace } from '@/data/map/choropleth'
import type { Names } from '@/data/text/names'
import { rankText } from '@/data/text/table-rows'
import type { MapWords } from '@/data/words/words'
import type { MethodPanel } from './method-panel'

type Props = {
  readonly cells: readonly MappedPlace[]
  readonly indicator: Indicator
  readonly names: Names
  readonly words: MapWords
  readonly href: ((place: string) => string) | null
  readonly onDrop: (place: string) => void
  /** Shows a place as large as the map can; null where the map does not zoom. */
  readonly onFit: ((place: string) => void) | null
  readonly onEmpty: () => void
  /** The address of the comparison of these places. */
  readonly compare: string
}

/** The chosen places with value and rank; each can be dropped, all can be emptied. */
export function Selection({
  cells,
  indicator,
  names,
  words,
  href,
  onDrop,
  onFit,
  onEmpty,
  compare,
}: Props): ReactElement | null {
  if (cells.length === 0) return null
  const { explorer } = words
  return (
    <section className="tray" aria-label={explorer.chosen}>
      <h2>{explorer.chosen}</h2>
      <ul>
        {cells.map(({ place, figure, rank }) => (
          <li key={place}>
            {href === null ? names.place(place, 'short') : <a href={href(place)}>{names.place(place, 'short')}</a>}
            <span>{names.grammar.quantity(figure.quantity, indicator)}</span>
            <small>{rank === null ? '' : explorer.rank(rankText(rank))}</small>
            {onFit === null ? null : (
              <button type="button" aria-label={explorer.fit(names.place(place, 'short'))} onClick={() => onFit(place)}>
                ＋
              </button>
            )}
            <button type="button" aria-label={explorer.drop(names.place(place, 'short'))} onClick={() => onDrop(place)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={compare}>{explorer.compare}</a>
        <button type="button" onClick={onEmpty}>
          {explorer.empty}
        </button>
      </p>
    </section>
  )
}

const Panel = lazyPart(async () => (await import('./method-panel')).MethodPanel)

/** The panel on classes behind a summary; its code is fetched when it is opened. */
export function MethodDetails(props: ComponentProps<typeof MethodPanel>): ReactElement {
  return (
    <Disclosure className="method" summary={props.words.explorer.method}>
      <Panel {...props} partWords={props.words.part} />
    </Disclosure>
  )
}

type SortedProps = Omit<ComponentProps<typeof MapTable>, 'order' | 'sort'> & {
  /** Whether a script is awake to sort by. Without one the table stands in the order of rank. */
  readonly canSort: boolean
}

/** Every figure of the map, in the order that the reader has sorted it in. */
export function SortedTable({ canSort, ...table }: SortedProps): ReactElement {
  const [order, setOrder] = useState<PlaceOrder>('rank')
  return <MapTable {...table} order={order} sort={canSort ? setOrder : null} />
}
