import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import type { Catalog } from '@/data/model/catalog'
import type { View } from '@/data/model/view'
import type { ViewKey } from '@/data/model/view-codec'
import { parseView, viewParams } from '@/data/model/view-codec'
import { withQuery } from '../ui/address'

/** Changes the view. `push` makes a step that Back undoes; `replace` is for sliders on their way. */
export type Choose = (patch: Partial<View>, how?: 'push' | 'replace') => void

/**
 * The view of the address, and how to change it. The address is the only place where the view is kept. `isFirst`: it is
 * the address that the server answered, and what the server says of that holds.
 */
export function useView(
  catalog: Catalog,
  built: readonly ViewKey[],
): { readonly view: View; readonly isFirst: boolean; readonly choose: Choose } {
  const query = useSearchParams().toString()
  const path = usePathname()
  const [first] = useState(query)
  const view = useMemo(
    () => parseView(new URLSearchParams(query), catalog, new Set(built)).view,
    [query, catalog, built],
  )
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
      const sound = parseView(wish, catalog, new Set(built)).view
      const address = withQuery(path.replace(/^\/zh/, '') || '/', viewParams(sound, catalog))
      if (how === 'push') window.history.pushState(null, '', address)
      else window.history.replaceState(null, '', address)
    },
    [view, catalog, built, path],
  )
  return { view, isFirst: query === first, choose }
}
