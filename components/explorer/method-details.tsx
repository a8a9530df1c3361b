import type { ComponentProps, ReactElement } from 'react'
import { lazy } from 'react'
import { Disclosure } from './disclosure'
import type { MethodPanel } from './method-panel'

const Panel = lazy(() => import('./method-panel').then((module) => ({ default: module.MethodPanel })))

/** The panel on classes behind a summary; its code is fetched when it is opened. */
export function MethodDetails(props: ComponentProps<typeof MethodPanel>): ReactElement {
  return (
    <Disclosure className="method" summary={props.words.method.title}>
      <Panel {...props} />
    </Disclosure>
  )
}
