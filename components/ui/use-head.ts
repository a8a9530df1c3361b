import { useEffect } from 'react'

/** Keeps the title of the page, and its description where there is one, in step with what it shows. */
export function useHead(title: string, description?: string): void {
  useEffect(() => {
    document.title = title
    if (description !== undefined) {
      document.querySelector('meta[name="description"]')?.setAttribute('content', description)
    }
  }, [title, description])
}
