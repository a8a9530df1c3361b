import { useCallback, useMemo } from 'react'
import type { Catalog } from '@/data/model/catalog'
import type { View } from '@/data/model/view'
import type { ViewKey } from '@/data/model/view-codec'
import { parseView, viewParams } from '@/data/model/view-codec'
import { withQuery } from '../ui/address'
import { useQuery, writeQuery } from './use-query'

/** Changes the view. `push` makes a step that Back undoes; `replace` is for sliders on their way. */
export type Choose = (patch: Partial<View>, how?: 'push' | 'replace') => void

/**
 * The view of the address, and how to change it. The address is the only place where the view is kept. `served` is the
 * canonical query that the server answered; `isFirst`: it is still that one, and what the server says of it holds.
 */
export function useView(
  catalog: Catalog,
  built: readonly ViewKey[],
  served: string,
): { readonly view: View; readonly isFirst: boolean; readonly choose: Choose } {
  const read = useCallback(
    (search: string) => parseView(new URLSearchParams(search), catalog, new Set(built)).view,
    [catalog, built],
  )
  const query = useQuery(
    served,
    useCallback((search) => viewParams(read(search), catalog).toString(), [read, catalog]),
  )
  const view = useMemo(() => read(query), [query, read])
  const choose = useCallback<Choose>(
    (patch, how = 'push') => {
      const wish = viewParams({ ...view, ...patch }, catalog)
      // Another indicator starts in its own form, and in its own latest year where it has not the present one.
      if (patch.indicator !== undefined) {
        wish.delete('form')
        wish.delete('change')
        const periods = catalog.indicators.find(({ id }) => id === patch.indicator)?.periods[view.level] ?? []
        if (!periods.includes(view.period)) wish.delete('period')
      }
      const sound = viewParams(read(wish.toString()), catalog)
      writeQuery(withQuery(window.location.pathname, sound), how)
    },
    [view, catalog, read],
  )
  return { view, isFirst: query === served, choose }
}
