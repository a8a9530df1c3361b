import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ChineseExplorer } from '@/components/explorer/explorer-zh'
import { explorerMetadata, explorerPage } from '../../explorer-page'

/** The map of an address without a query, built ahead. */
export default function Page(): ReactElement {
  return explorerPage('zh', ChineseExplorer, {})
}

export function generateMetadata(): Metadata {
  return explorerMetadata('zh', {})
}
