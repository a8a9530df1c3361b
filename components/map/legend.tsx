import type { ReactElement } from 'react'
import type { Indicator } from '@/data/facts/dataset'
import { unitLabel, write } from '@/data/format/number'
import type { Language } from '@/data/language'
import type { Choropleth, LegendEntry } from '@/data/map/choropleth'
import { derivedCount, legend } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { MapWords, Words } from '@/data/words/words'
import { circleRadius, LARGEST_RADIUS } from './circles'
import { derivedFill } from './land'
import { LATTICE, stateFill } from './patterns'

type Props = {
  readonly plate: ThematicMap
  readonly words: MapWords
  readonly language: Language
  readonly scope: string
}

/** The legend: classes from the highest with their number of places, then the states without a class, and circles. */
export function MapLegend({ plate, words, language, scope }: Props): ReactElement {
  const { indicator } = plate.map.slice
  const isCircle = plate.view.form === 'circle'
  const entries = plate.legend.filter((entry) => !isCircle || entry.kind === 'state')
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
          {entries.map((entry) => (
            <tr key={entry.kind === 'class' ? entry.index : entry.state}>
              <td>
                <Swatch entry={entry} scope={scope} unit={plate.view.form === 'tile' ? 1 : LATTICE} />
              </td>
              <th scope="row">{limitText(entry, indicator, words, language)}</th>
              <td>{entry.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DerivedLegend plate={plate} words={words} scope={scope} />
      {isCircle || plate.circles !== null ? <CircleLegend plate={plate} words={words} language={language} /> : null}
    </section>
  )
}

/** Drawn in the coordinates of the map's shapes, so that its patterns are as large as on the map. */
function Swatch({
  entry,
  scope,
  unit,
}: {
  readonly entry: LegendEntry
  readonly scope: string
  readonly unit: number
}): ReactElement {
  const look =
    entry.kind === 'class'
      ? { className: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { className: 'land zero' }
        : { className: 'land open', fill: stateFill(scope, entry.state) }
  return (
    <svg className="swatch" viewBox={`0 0 ${24 * unit} ${16 * unit}`} width="24" height="16" aria-hidden="true">
      <rect x={unit} y={unit} width={22 * unit} height={14 * unit} {...look} />
    </svg>
  )
}

/** The ruling over figures that no source prints, where there are any: those keep their class, and are counted there. */
function DerivedLegend({ plate, words, scope }: Omit<Props, 'language'>): ReactElement | null {
  const count = derivedCount(plate.map)
  if (count === 0) return null
  const box = { x: LATTICE, y: LATTICE, width: 22 * LATTICE, height: 14 * LATTICE }
  return (
    <ul className="site-legend">
      <li>
        <svg viewBox={`0 0 ${24 * LATTICE} ${16 * LATTICE}`} width="24" height="16" aria-hidden="true">
          <rect className="land plain" {...box} />
          <rect fill={derivedFill(scope)} {...box} />
        </svg>
        {words.legend.derived(count)}
      </li>
    </ul>
  )
}

function CircleLegend({ plate, words, language }: Omit<Props, 'scope'>): ReactElement {
  const shown = plate.circles ?? plate.map
  const radius = circleRadius(plate.largest)
  const sizes = circleSizes(plate.largest)
  const side = LARGEST_RADIUS * 2 + 4
  return (
    <figure className="circle-legend">
      <svg viewBox={`0 -8 ${side + 150} ${side + 8}`} aria-hidden="true">
        {sizes.map((size) => (
          <g key={size}>
            <circle className="line" cx={side / 2} cy={side - 2 - radius(size)} r={radius(size)} />
            <path className="line" d={`M${side / 2} ${side - 2 - 2 * radius(size)}h${side / 2 + 6}`} />
            <text x={side + 10} y={side + 2 - 2 * radius(size)} fontSize="13">
              {trimmed(size, shown.slice.indicator, language)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{words.legend.circles}</figcaption>
    </figure>
  )
}

/** The words that the limits of classes need. */
type LimitWords = {
  readonly under: (upper: string) => string
  readonly between: (lower: string, upper: string) => string
  readonly all: string
  readonly from: (lower: string) => string
  readonly states: Readonly<Record<Extract<LegendEntry, { kind: 'state' }>['state'], string>>
}

/** The words of one line of a legend: the limits of its class, or the state that has none. */
export function limitText(
  entry: LegendEntry,
  indicator: Indicator,
  words: { readonly legend: LimitWords },
  language: Language,
): string {
  if (entry.kind === 'state') return words.legend.states[entry.state]
  const { lower, upper } = entry
  const text = (value: number) => trimmed(value, indicator, language)
  if (lower === null && upper === null) return words.legend.all
  if (lower === null) return words.legend.under(text(upper ?? 0))
  if (upper === null) return words.legend.from(text(lower))
  return words.legend.between(text(lower), text(upper))
}

/** A class limit without decimals that say nothing: 100, not 100.0. */
export function trimmed(value: number, indicator: Indicator, language: Language): string {
  const decimals = [0, 1, 2, 3].find((d) => Math.abs(value * 10 ** d - Math.round(value * 10 ** d)) < 1e-9) ?? 3
  const written = write(value, indicator.unit, decimals, language).number
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written
}

/** The sizes that a legend of circles shows, largest first: the largest 1, 2 or 5 of a decade below three shares of the largest. */
export function circleSizes(largest: number): readonly number[] {
  return [1, 0.25, 0.05].map((share) => nice(largest * share))
}

function nice(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((step) => step * decade <= value) ?? 1) * decade
}

type ClassLegendProps = {
  readonly map: Choropleth
  readonly words: Words
  readonly language: Language
  readonly scope: string
  /** What plain land is. */
  readonly others: string | null
}

/** The classes of a map in one line, lowest first, then the states without a class. */
export function ClassLegend({ map, words, language, scope, others }: ClassLegendProps): ReactElement {
  const entries = legend(map).filter(({ count }) => count > 0)
  const { indicator } = map.classification
  const ordered = [
    ...entries.filter(({ kind }) => kind === 'class').toReversed(),
    ...entries.filter(({ kind }) => kind === 'state'),
  ]
  return (
    <ul className="class-legend">
      <li>{unitLabel(indicator.unit, language)}</li>
      {ordered.map((entry) => (
        <li key={entry.kind === 'class' ? entry.index : entry.state}>
          <ClassSwatch entry={entry} scope={scope} />
          {limits(entry)}
        </li>
      ))}
      {others === null ? null : (
        <li>
          <svg className="swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <rect className="land plain" x="1" y="1" width="22" height="14" />
          </svg>
          {others}
        </li>
      )}
    </ul>
  )

  function limits(entry: LegendEntry): string {
    if (entry.kind === 'state') return words.legend.states[entry.state]
    const { lower, upper } = entry
    const text = (value: number) => trimmed(value, indicator, language)
    if (lower === null) return upper === null ? words.legend.all : words.legend.under(text(upper))
    return upper === null ? words.legend.from(text(lower)) : words.legend.between(text(lower), text(upper))
  }
}

function ClassSwatch({ entry, scope }: { readonly entry: LegendEntry; readonly scope: string }): ReactElement {
  const look =
    entry.kind === 'class'
      ? { className: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { className: 'land zero' }
        : { className: 'land open', fill: stateFill(scope, entry.state) }
  return (
    <svg className="swatch" viewBox={`0 0 ${24 * LATTICE} ${16 * LATTICE}`} width="24" height="16" aria-hidden="true">
      <rect x={LATTICE} y={LATTICE} width={22 * LATTICE} height={14 * LATTICE} {...look} />
    </svg>
  )
}
