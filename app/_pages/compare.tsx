import type { Metadata } from 'next'
import type { ComponentType, ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { searchOf } from '@/app/_open/opened'
import { openView } from '@/app/_open/page'
import { compareTables } from '@/app/_open/view'
import type { CompareProps } from '@/components/compare/compare'
import { MapPage } from '@/components/view/view-page'
import { withQuery } from '@/data/address/path'
import { compareAlt } from '@/data/export/alt-text'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { viewParams } from '@/data/view/view-codec'
import { compareWordsOf } from '@/data/words/words'
import { openGraph, withCard } from './metadata'
import { releaseNote } from './release-note'
import { viewProps } from './view-props'

const page = { kind: 'compare' } as const

/** Title and description of the comparison that a query asks for. */
export function compareMetadata(language: Language, query: Query): Metadata {
  const opened = openView(page, searchOf(query), language)
  const metadata = openGraph(language, opened.title(), compareWordsOf(language).description)
  return withCard(metadata, opened, compareAlt(opened.comparison(), opened.title(), opened.names).short)
}

/** The page of the comparison that a query asks for; its component comes from the route, one for each language. */
export function comparePage(language: Language, Compare: ComponentType<CompareProps>, query: Query): ReactElement {
  const opened = openView(page, searchOf(query), language)
  const { dataset, options, view } = opened
  const path = withQuery('/compare', viewParams(view, options))
  return (
    <MapPage language={language} path={path} release={dataset.release} settings={settings()}>
      {releaseNote(opened)}
      <Compare {...viewProps(opened)} tables={compareTables(dataset)} />
    </MapPage>
  )
}
