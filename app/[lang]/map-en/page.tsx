import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { explorerMetadata, explorerPage } from '@/app/_pages/map'
import { EnglishExplorer } from '@/components/explorer/entry-en'

/** The map of an address without a query, built ahead. */
export default function Page(): ReactElement {
  return explorerPage('en', EnglishExplorer, {})
}

export function generateMetadata(): Metadata {
  return explorerMetadata('en', {})
}
