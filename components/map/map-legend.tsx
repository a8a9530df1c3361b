import type { ReactElement } from 'react'
import type { Indicator } from '@/data/model/dataset'
import { unitLabel, write } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { LegendEntry } from '@/data/model/legend'
import { derivedCount } from '@/data/model/legend'
import type { Plate } from '@/data/model/plate'
import type { MapWords } from '../words/words'
import { circleRadius, LARGEST_RADIUS } from './circles'
import { derivedFill } from './derived'
import { stateFill } from './patterns'
import { STEPS } from './steps'

type Props = {
  readonly plate: Plate
  readonly words: MapWords
  readonly language: Language
  readonly scope: string
}

/** The legend: classes from the highest with their number of places, then the states without a class, circles and marks. */
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
                <Swatch entry={entry} scope={scope} unit={plate.view.form === 'tile' ? 1 : STEPS} />
              </td>
              <th scope="row">{limits(entry, indicator, words, language)}</th>
              <td>{entry.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DerivedLegend plate={plate} words={words} scope={scope} />
      {isCircle || plate.circles !== null ? <CircleLegend plate={plate} words={words} language={language} /> : null}
      <SiteLegend plate={plate} words={words} />
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
  const box = { x: STEPS, y: STEPS, width: 22 * STEPS, height: 14 * STEPS }
  return (
    <ul className="site-legend">
      <li>
        <svg viewBox={`0 0 ${24 * STEPS} ${16 * STEPS}`} width="24" height="16" aria-hidden="true">
          <rect className="land plain" {...box} />
          <rect fill={derivedFill(scope)} {...box} />
        </svg>
        {words.legend.derived(count)}
      </li>
    </ul>
  )
}

function limits(entry: LegendEntry, indicator: Indicator, words: MapWords, language: Language): string {
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

function CircleLegend({ plate, words, language }: Omit<Props, 'scope'>): ReactElement {
  const shown = plate.circles ?? plate.map
  const radius = circleRadius(plate.largest)
  const sizes = [1, 0.25, 0.05].map((share) => nice(plate.largest * share))
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

/** The largest 1, 2 or 5 of a decade that does not exceed the value. */
function nice(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((step) => step * decade <= value) ?? 1) * decade
}

function SiteLegend({ plate, words }: { readonly plate: Plate; readonly words: MapWords }): ReactElement | null {
  if (plate.bases.length === 0 && plate.zones.length === 0) return null
  const hasRevoked = plate.zones.some((entry) => !entry.active)
  return (
    <ul className="site-legend">
      {plate.bases.length > 0 ? (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path className="base" d="M8 1l6 7-6 7-6-7z" />
          </svg>
          {words.legend.bases}
        </li>
      ) : null}
      {plate.zones.length > 0 ? (
        <li>
          <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
            <circle className="zone z1" cx="7" cy="8" r="4.5" />
            <circle className="zone z4" cx="20" cy="8" r="4.5" />
            <circle className="zone z8" cx="33" cy="8" r="4.5" />
          </svg>
          {words.legend.zones}
        </li>
      ) : null}
      {plate.zones.length > 1 ? (
        <li>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <g className="count">
              <circle cx="10" cy="10" r="9" />
              <text x="10" y="14" fontSize="12" textAnchor="middle">
                3
              </text>
            </g>
          </svg>
          {words.legend.clustered}
        </li>
      ) : null}
      {hasRevoked ? (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle className="zone revoked" cx="8" cy="8" r="4.5" />
          </svg>
          {words.legend.revoked}
        </li>
      ) : null}
    </ul>
  )
}
