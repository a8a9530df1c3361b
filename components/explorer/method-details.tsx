import type { ComponentProps, ReactElement } from 'react'
import { lazy, Suspense, useState } from 'react'
import type { MethodPanel } from './method-panel'

const Panel = lazy(() => import('./method-panel').then((module) => ({ default: module.MethodPanel })))

/** The panel on classes behind a summary; its code is fetched when it is opened. */
export function MethodDetails(props: ComponentProps<typeof MethodPanel>): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="method" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.words.method.title}</summary>
      {isOpen ? (
        <Suspense>
          <Panel {...props} />
        </Suspense>
      ) : null}
    </details>
  )
}
