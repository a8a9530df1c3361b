import type { ReactElement, ReactNode } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import type { Language } from '@/data/language'
import './controls.css'
import '@/components/map/legend.css'

type Props = {
  readonly language: Language
  readonly path: string
  /** The path that stands for this one, where it is another: without camera and focus. */
  readonly canonical?: string
  readonly release: string
  readonly settings: SiteSettings
  readonly children: ReactNode
}

/**
 * A page about a view: frame and head links around what shows it. No Suspense inside: what React streams into a boundary
 * stays hidden until a script moves it, and without scripts for ever.
 */
export function MapPage({ language, path, canonical = path, release, settings, children }: Props): ReactElement {
  return (
    <Page {...{ language, path, settings }} canonical={canonical} release={release}>
      {children}
    </Page>
  )
}
