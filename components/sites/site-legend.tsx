import type { ReactElement } from 'react'
import type { Words } from '../words/words'

/** What the marks of the map of sites mean; inside the figure, whose style sheet colors them. */
export function SiteLegend({ words }: { readonly words: Words }): ReactElement {
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
