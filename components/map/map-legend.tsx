import type { ReactElement } from 'react'
import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { LegendEntry } from '@/data/model/legend'
import { derivedCount } from '@/data/model/legend'
import type { Plate } from '@/data/model/plate'
import type { MapWords } from '../words/words'
import { circleRadius, LARGEST_RADIUS } from './circles'
import { derivedFill } from './derived'
import { circleSizes, limitText, trimmed } from './legend-limits'
import { stateFill } from './patterns'
import { STEPS } from './steps'

type Props = {
  readonly plate: Plate
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
                <Swatch entry={entry} scope={scope} unit={plate.view.form === 'tile' ? 1 : STEPS} />
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
