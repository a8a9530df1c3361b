import { useCallback, useRef, useState } from 'react'
import type { SearchIndex } from '@/data/search/search'
import type { SearchTools } from './search-list'

/** The tools of search, null until they have come, and how to ask for them. What fails is asked for again next time. */
export function useSearchTools(): readonly [SearchTools | null, () => Promise<void>] {
  const [tools, setTools] = useState<SearchTools | null>(null)
  const isAsked = useRef(false)
  const prepare = useCallback(async () => {
    if (isAsked.current) return
    isAsked.current = true
    try {
      setTools(await fetchTools())
    } catch {
      isAsked.current = false
    }
  }, [])
  return [tools, prepare]
}

/** The document names the file with all that can be found: it is the same on every page. */
async function fetchTools(): Promise<SearchTools> {
  const [{ searchTools }, index] = await Promise.all([
    import('./search-list'),
    fetch(document.body.dataset.search ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`${response.status}`)
      return (await response.json()) as SearchIndex
    }),
  ])
  return searchTools(index)
}
