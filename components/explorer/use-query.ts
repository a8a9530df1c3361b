import { useCallback, useSyncExternalStore } from 'react'

/** What `writeQuery` sends: the browser says nothing of a change that a script made. */
const CHANGED = 'querychange'

/**
 * What an address says, read again whenever its query changes. `served` is what it said to the server; `readQuery` must
 * answer the same text for the same query. Next's own hook would leave a page that is built ahead empty until its
 * script runs.
 */
export function useQuery(served: string, readQuery: (search: string) => string): string {
  return useSyncExternalStore(
    listen,
    useCallback(() => readQuery(window.location.search), [readQuery]),
    () => served,
  )
}

/** Changes the query of the address: `push` makes a step that Back undoes, `replace` does not. */
export function writeQuery(address: string, how: 'push' | 'replace'): void {
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  window.dispatchEvent(new Event(CHANGED))
}

function listen(notify: () => void): () => void {
  window.addEventListener('popstate', notify)
  window.addEventListener(CHANGED, notify)
  return () => {
    window.removeEventListener('popstate', notify)
    window.removeEventListener(CHANGED, notify)
  }
}
