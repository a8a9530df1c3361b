import type { ReactElement, ReactNode } from 'react'
import { Fragment } from 'react'
import type { SvgNode } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { unitLabel } from '@/data/format/number'
import plane from '@/data/geo/plane.json'
import type { Language } from '@/data/language'
import type { Choropleth } from '@/data/map/choropleth'
import { legend } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { MapWords } from '@/data/words/words'
import { circleKey } from './circles'
import type { Field, LegendRow } from './legend-rows'
import { entryRows, fieldDrawing, fieldUnit, landRows } from './legend-rows'
import { LATTICE } from './patterns'

type Props = {
  readonly thematic: ThematicMap
  readonly words: MapWords
  readonly language: Language
  readonly scope: string
}

/** The legend beside a map: a table of classes and states with their number of places, then the ruling of derived figures. */
export function MapLegend({ thematic, words, language, scope }: Props): ReactElement {
  const { indicator } = thematic.map.slice
  const rows = landRows(thematic, words, language)
  const notes = rows.filter(({ count }) => count === null)
  const draw = (field: Field) => fieldDrawing(field, scope, fieldUnit(thematic))
  return (
    <section className="legend" aria-label={words.legend.title}>
      <table>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {unitLabel(indicator.unit, language)}
            </th>
            <th scope="col">{words.legend.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ swatch, text, count }) =>
            count === null ? null : (
              <tr key={text}>
                <td>
                  <SvgTree drawing={draw(swatch)} />
                </td>
                <th scope="row">{text}</th>
                <td>{count}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {notes.length === 0 ? null : (
        <ul className="site-legend">
          <LegendItems rows={notes} draw={draw} />
        </ul>
      )}
    </section>
  )
}

type ItemsProps<Swatch> = {
  readonly rows: readonly LegendRow<Swatch>[]
  readonly draw: (swatch: Swatch) => SvgNode
}

/** Lines of a legend as items of a list, which it stands in. */
export function LegendItems<Swatch>({ rows, draw }: ItemsProps<Swatch>): ReactNode {
  return rows.map(({ swatch, text, count }) => (
    <li key={text}>
      <SvgTree drawing={draw(swatch)} />
      {text}
      {count === null ? null : <span className="count">{count}</span>}
    </li>
  ))
}

/**
 * Three circles of a map with what they stand for; nothing where it has none. It stands right below the map and is as
 * wide, so that shares of its width are at the scale of the map at every width.
 */
export function CircleLegend({ thematic, words, language }: Omit<Props, 'scope'>): ReactElement | null {
  const key = circleKey(thematic, words, language)
  if (key === null) return null
  return (
    <div className="circle-legend">
      {key.circles.map(({ radius, text }) => (
        <Fragment key={text}>
          <svg
            viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`}
            style={{ width: `${(200 * radius) / plane.width}%` }}
            aria-hidden="true"
          >
            <circle r={radius} />
          </svg>
          <span>{text}</span>
        </Fragment>
      ))}
      <small>{key.caption}</small>
    </div>
  )
}

type ClassLegendProps = {
  readonly map: Choropleth
  readonly words: MapWords
  readonly language: Language
  readonly scope: string
  /** What plain land is. */
  readonly others: string | null
}

/** The classes that occur on a map in one line, lowest first, then the states without a class. */
export function ClassLegend({ map, words, language, scope, others }: ClassLegendProps): ReactElement {
  const { indicator } = map.classification
  const entries = legend(map).filter(({ count }) => count > 0)
  const ordered = [
    ...entries.filter(({ kind }) => kind === 'class').toReversed(),
    ...entries.filter(({ kind }) => kind === 'state'),
  ]
  const rows: readonly LegendRow<Field>[] = [
    ...entryRows(ordered, indicator, words, language),
    ...(others === null ? [] : [{ swatch: { kind: 'plain' } as const, text: others, count: null }]),
  ]
  return (
    <ul className="class-legend">
      <li>{unitLabel(indicator.unit, language)}</li>
      <LegendItems
        rows={rows.map((row) => ({ ...row, count: null }))}
        draw={(field) => fieldDrawing(field, scope, LATTICE)}
      />
    </ul>
  )
}
