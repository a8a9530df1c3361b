import type { ReactElement } from 'react'

type Props = {
  readonly label: string
  /** The anchor of each section with its heading. */
  readonly sections: readonly (readonly [id: string, title: string])[]
}

/** The sections of a long page, each a link. */
export function Contents({ label, sections }: Props): ReactElement {
  return (
    <nav className="contents" aria-label={label}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
