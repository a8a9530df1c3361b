import type { ReactElement } from 'react'
import type { Plate } from '@/data/model/plate'
import type { MapWords } from '../words/words'

/** What the marks of bases and zones mean, where a map has any. */
export function SiteLegend({ plate, words }: { readonly plate: Plate; readonly words: MapWords }): ReactElement | null {
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
