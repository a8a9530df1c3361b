import { useEffect, useSyncExternalStore } from 'react'

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
