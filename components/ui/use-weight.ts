import { useSyncExternalStore } from 'react'
import type { View } from '@/data/model/view'

const query = '(prefers-contrast: more)'

/** How many times as wide outlines are: as in the style sheet, for larger type, and for readers who ask for contrast. */
export function useWeight(text: View['text']): number {
  const wantsContrast = useSyncExternalStore(
    listen,
    () => matchMedia(query).matches,
    () => false,
  )
  return text === 'large' ? 1.75 : wantsContrast ? 2 : 1
}

function listen(onChange: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
