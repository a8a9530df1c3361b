import type { ReactElement, ReactNode } from 'react'
import type { Catalog } from '@/data/model/catalog'
import type { View } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { withQuery } from '../ui/address'
import type { Choose } from './use-view'

type Props = {
  readonly view: View
  /** What the link changes. */
  readonly patch: Partial<View>
  readonly catalog: Catalog
  readonly action: string
  readonly choose: Choose | null
  readonly className?: string
  readonly isCurrent?: boolean
  /** What it is called where its text is only a sign. */
  readonly label?: string
  readonly title?: string
  readonly children: ReactNode
}

/** A choice as a link: with a script it changes the view in place, without one it is an address. */
export function ViewLink({
  view,
  patch,
  catalog,
  action,
  choose,
  className,
  isCurrent,
  label,
  title,
  children,
}: Props): ReactElement {
  return (
    <a
      className={className}
      href={withQuery(action, viewParams({ ...view, ...patch }, catalog))}
      aria-current={isCurrent === true ? 'true' : undefined}
      aria-label={label}
      title={title}
      onClick={(event) => {
        if (choose === null || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        choose(patch)
      }}
    >
      {children}
    </a>
  )
}
