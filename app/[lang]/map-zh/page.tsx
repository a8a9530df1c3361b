import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { explorerMetadata, explorerPage } from '@/app/_pages/map'
import { ChineseExplorer } from '@/components/explorer/entry-zh'

/** The map of an address without a query, built ahead. */
export default function Page(): ReactElement {
  return explorerPage('zh', ChineseExplorer, {})
}

export function generateMetadata(): Metadata {
  return explorerMetadata('zh', {})
}
