import type { ReactElement, ReactNode } from 'react'
import type { Element } from '../map/element'
import { MapSvg } from '../map/map-svg'

type Props = {
  readonly title: string
  /** What the chart says, in sentences made of claims. */
  readonly finding: string
  readonly drawing: Element | null
  readonly children?: ReactNode
}

/** A chart under its heading and what it says; what stands below are notes and the table behind it. */
export function ChartFigure({ title, finding, drawing, children }: Props): ReactElement {
  return (
    <figure className="compare-chart">
      <figcaption>
        <h2>{title}</h2>
        {finding === '' ? null : <p>{finding}</p>}
      </figcaption>
      {drawing === null ? null : <MapSvg drawing={drawing} />}
      {children}
    </figure>
  )
}
