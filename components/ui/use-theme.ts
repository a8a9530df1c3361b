import { useSyncExternalStore } from 'react'
import type { Theme } from '@/data/model/view'

const query = '(prefers-color-scheme: dark)'

/** The reader's color scheme, followed while it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    listen,
    () => (matchMedia(query).matches ? 'dark' : 'light'),
    () => 'light',
  )
}

function listen(onChange: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
