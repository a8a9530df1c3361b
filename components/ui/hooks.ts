import { useEffect, useSyncExternalStore } from 'react'
import type { Theme, View } from '@/data/view/view'

const never = () => () => undefined

/**
 * Whether the page's script is awake: false on the server and while the page is made live, true from then on. The root
 * element gets a mark, for whatever waits for that from outside.
 */
export function useHydrated(): boolean {
  useEffect(() => {
    document.documentElement.dataset.hydrated = ''
  }, [])
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/** Keeps the title of the page, and its description where there is one, in step with what it shows. */
export function useHead(title: string, description?: string): void {
  useEffect(() => {
    document.title = title
    if (description !== undefined) {
      document.querySelector('meta[name="description"]')?.setAttribute('content', description)
    }
  }, [title, description])
}

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
