import { useSyncExternalStore } from 'react'
import type { Theme, View } from '@/data/view/view'

const DARK = '(prefers-color-scheme: dark)'

/** The reader's color scheme, followed while it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    listenToTheme,
    () => (matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light',
  )
}

function listenToTheme(onChange: () => void): () => void {
  const media = matchMedia(DARK)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

const CONTRAST = '(prefers-contrast: more)'

/** How many times as wide outlines are: as in the style sheet, for larger type, and for readers who ask for contrast. */
export function useWeight(text: View['text']): number {
  const wantsContrast = useSyncExternalStore(
    listenToContrast,
    () => matchMedia(CONTRAST).matches,
    () => false,
  )
  return text === 'large' ? 1.75 : wantsContrast ? 2 : 1
}

function listenToContrast(onChange: () => void): () => void {
  const media = matchMedia(CONTRAST)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
