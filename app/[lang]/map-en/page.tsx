import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { EnglishExplorer } from '@/components/explorer/explorer-en'
import { explorerMetadata, explorerPage } from '../../explorer-page'

/** The map of an address without a query, built ahead. */
export default function Page(): ReactElement {
  return explorerPage('en', EnglishExplorer, {})
}

export function generateMetadata(): Metadata {
  return explorerMetadata('en', {})
}
