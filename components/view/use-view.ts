import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { withQuery } from '@/data/address/path'
import type { View } from '@/data/view/view'
import type { ViewKey } from '@/data/view/view-codec'
import { parseView, viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'

/** Changes the view. `push` makes a step that Back undoes; `replace` is for sliders on their way. */
export type Choose = (patch: Partial<View>, how?: 'push' | 'replace') => void

/**
 * The view of the address, and how to change it. The address is the only place where the view is kept. `served` is the
 * canonical query that the server answered; `isFirst`: it is still that one, and what the server says of it holds.
 */
export function useView(
  viewOptions: ViewOptions,
  built: readonly ViewKey[],
  served: string,
): { readonly view: View; readonly isFirst: boolean; readonly choose: Choose } {
  const read = useCallback(
    (search: string) => parseView(new URLSearchParams(search), viewOptions, new Set(built)).view,
    [viewOptions, built],
  )
  const query = useQuery(
    served,
    useCallback((search) => viewParams(read(search), viewOptions).toString(), [read, viewOptions]),
  )
  const view = useMemo(() => read(query), [query, read])
  const choose = useCallback<Choose>(
    (patch, how = 'push') => {
      const wish = viewParams({ ...view, ...patch }, viewOptions)
      // Another indicator starts in its own form, and in its own latest year where it has not the present one.
      if (patch.indicator !== undefined) {
        wish.delete('form')
        wish.delete('change')
        const periods = viewOptions.indicators.find(({ id }) => id === patch.indicator)?.periods[view.level] ?? []
        if (!periods.includes(view.period)) wish.delete('period')
      }
      const sound = viewParams(read(wish.toString()), viewOptions)
      writeQuery(withQuery(window.location.pathname, sound), how)
    },
    [view, viewOptions, read],
  )
  return { view, isFirst: query === served, choose }
}

/** What `writeQuery` sends: the browser says nothing of a change that a script made. */
const CHANGED = 'querychange'

/**
 * What an address says, read again whenever its query changes. `served` is what it said to the server; `readQuery` must
 * answer the same text for the same query. Next's own hook would leave a page that is built ahead empty until its
 * script runs.
 */
function useQuery(served: string, readQuery: (search: string) => string): string {
  return useSyncExternalStore(
    listen,
    useCallback(() => readQuery(window.location.search), [readQuery]),
    () => served,
  )
}

/** Changes the query of the address: `push` makes a step that Back undoes, `replace` does not. */
function writeQuery(address: string, how: 'push' | 'replace'): void {
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
