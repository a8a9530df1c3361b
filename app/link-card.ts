import type { Metadata } from 'next'
import { pictureSizes } from '@/data/model/picture-name'
import { settings } from '@/data/settings'

/**
 * Metadata with a picture of this site, given by its path, as the card of its links. Networks fetch a card by its whole
 * address only: where the origin is not known, there is none.
 */
export function withCard(metadata: Metadata, path: string, alt: string): Metadata {
  const { SITE_URL } = settings()
  if (SITE_URL === undefined) return metadata
  const { width, height } = pictureSizes.card
  const images = [{ url: SITE_URL + path, type: 'image/png', width, height, alt }]
  return { ...metadata, openGraph: { ...metadata.openGraph, images }, twitter: { card: 'summary_large_image' } }
}
