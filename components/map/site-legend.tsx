import type { ReactElement } from 'react'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { MapWords, Words } from '@/data/words/words'

/** What the marks of bases and zones mean, where a map has any. */
export function SiteLegend({
  plate,
  words,
}: {
  readonly plate: ThematicMap
  readonly words: MapWords
}): ReactElement | null {
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

/** What the marks of the map of sites mean; inside the figure, whose style sheet colors them. */
export function SitesLegend({ words }: { readonly words: Words }): ReactElement {
  return (
    <ul className="class-legend">
      <li>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path className="base" d="M8 1l6 7-6 7-6-7z" />
        </svg>
        {words.legend.bases}
      </li>
      <li>
        <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
          <circle className="zone z1" cx="7" cy="8" r="4.5" />
          <circle className="zone z4" cx="20" cy="8" r="4.5" />
          <circle className="zone z8" cx="33" cy="8" r="4.5" />
        </svg>
        {words.legend.zones}
      </li>
      <li>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle className="zone revoked" cx="8" cy="8" r="4.5" />
        </svg>
        {words.legend.revoked}
      </li>
    </ul>
  )
}

/** The words of the legend of a locator map. */
export type LocatorWords = {
  readonly base: string
  /** A city, or the whole province, that is a zone of a batch. */
  readonly zone: (batch: number) => string
  readonly county: string
  readonly revoked: string
}

type Props = { readonly profile: Pick<Profile, 'bases' | 'zones'>; readonly words: LocatorWords }

/** What the fills and marks of a locator map mean, only those that it has; inside the figure, whose style sheet colors them. */
export function LocatorLegend({ profile: { bases, zones }, words }: Props): ReactElement | null {
  if (bases.length + zones.length === 0) return null
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const batches = [...new Set(active.filter(({ level }) => level !== 'county').map(({ batch }) => batch))]
  const [county] = active.filter(({ level }) => level === 'county')
  return (
    <ul className="class-legend">
      {bases.length === 0 ? null : (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path className="base" d="M8 1l6 7-6 7-6-7z" />
          </svg>{' '}
          {words.base}
        </li>
      )}
      {batches
        .toSorted((a, b) => a - b)
        .map((batch) => (
          <li key={batch}>
            <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
              <rect className={`city z${batch}`} x="1" y="2" width="20" height="12" />
            </svg>{' '}
            {words.zone(batch)}
          </li>
        ))}
      {county === undefined ? null : (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle className={`zone z${county.batch}`} cx="8" cy="8" r="5" />
          </svg>{' '}
          {words.county}
        </li>
      )}
      {active.length === zones.length ? null : (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle className="zone revoked" cx="8" cy="8" r="5" />
          </svg>{' '}
          {words.revoked}
        </li>
      )}
    </ul>
  )
}
