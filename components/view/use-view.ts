import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore } from 'react'
import { withQuery } from '@/data/address/path'
import type { View } from '@/data/view/view'
import type { ViewKey } from '@/data/view/view-codec'
import { parseView, viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import type { ViewHead } from './write-head'

/** Changes the view. `push` makes a step that Back undoes; `replace` is for sliders on their way. */
export type Choose = (patch: Partial<View>, how?: 'push' | 'replace') => void

/**
 * The view of the address, and how to change it. The address is the only place where the view is kept. `served` is the
 * canonical query that the server answered, `keys` those of the page; `isFirst`: it is still that one, and what the server says of it holds.
 */
export function useView(
  viewOptions: ViewOptions,
  keys: readonly ViewKey[],
  served: string,
): { readonly view: View; readonly isFirst: boolean; readonly choose: Choose } {
  const read = useCallback(
    (search: string) => parseView(new URLSearchParams(search), viewOptions, new Set(keys)).view,
    [viewOptions, keys],
  )
  const query = useQuery(
    served,
    useCallback((search) => viewParams(read(search), viewOptions).toString(), [read, viewOptions]),
  )
  const view = useMemo(() => read(query), [query, read])
  const last = useRef<Step | null>(null)
  const choose = useCallback<Choose>(
    (patch, how = 'push') => {
      const wish = viewParams({ ...view, ...patch }, viewOptions)
      // Another indicator starts in its own form, and in its own latest year: unless the reader chose a year that it has.
      if (patch.indicator !== undefined) {
        wish.delete('form')
        wish.delete('change')
        const periodsOf = (indicator: string) =>
          viewOptions.indicators.find(({ id }) => id === indicator)?.periods[view.level] ?? []
        const isNewest = view.period === periodsOf(view.indicator).at(-1)
        if (isNewest || !periodsOf(patch.indicator).includes(view.period)) wish.delete('period')
      }
      const sound = viewParams(read(wish.toString()), viewOptions)
      writeQuery(withQuery(window.location.pathname, sound), isRun(last, patch) ? 'replace' : how)
    },
    [view, viewOptions, read],
  )
  useEffect(() => {
    const early = takeEarly()
    if (early !== null) writeQuery(withQuery(window.location.pathname, viewParams(read(early), viewOptions)), 'push')
  }, [read, viewOptions])
  return { view, isFirst: query === served, choose }
}

/**
 * Keeps the head of the page in step with the view: the title at once; the rest by code that comes with the first change,
 * since the server wrote it for the first view. What the picture shows is told by a function, asked for only then.
 */
export function useViewHead(head: Omit<ViewHead, 'alt'>, alt: () => string | Promise<string>, isFirst: boolean): void {
  const hasChanged = useRef(false)
  const write = useEffectEvent(async (now: Pick<ViewHead, 'view' | 'title' | 'description'>) => {
    const [{ writeHead }, told] = await Promise.all([import('./write-head'), alt()])
    writeHead({ ...head, ...now, alt: told })
  })
  const { view, title, description } = head
  useEffect(() => {
    hasChanged.current ||= !isFirst
    // A head that could not be mended stays that of the first view; the next change tries again.
    if (hasChanged.current) write({ view, title, description }).catch(() => undefined)
  }, [view, title, description, isFirst])
}

/** The keys of a choice, and when it was made. */
type Step = { readonly keys: string; readonly at: number }

/** Within so many milliseconds the next value of one list is the same step: arrow keys pass over what lies between. */
const RUN_MILLISECONDS = 800

/** Whether a choice goes on with the last one, which it then becomes. Places are chosen one by one, and taken back so. */
function isRun(last: { current: Step | null }, patch: Partial<View>): boolean {
  const [keys, at] = [Object.keys(patch).join(), performance.now()]
  const { current } = last
  last.current = { keys, at }
  const isList = 'places' in patch || 'layers' in patch || 'at' in patch
  return !isList && current !== null && current.keys === keys && at - current.at < RUN_MILLISECONDS
}

/** The query that the form would send of what was chosen in it before the page's script was awake; null for nothing. */
let early: string | null = null

function readForm(): void {
  const form = document.querySelector<HTMLFormElement>('.view-form')
  const lists = [...(form?.querySelectorAll('select') ?? [])]
  const isTouched = ({ options }: HTMLSelectElement) => {
    const all = [...options]
    return all.find(({ selected }) => selected) !== (all.find(({ defaultSelected }) => defaultSelected) ?? all[0])
  }
  if (form === null || !lists.some(isTouched)) return
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  early = new URLSearchParams(fields).toString()
}

/** React sets the lists to what the server said: whoever was faster than the script is heard before. */
if (typeof document !== 'undefined') {
  readForm()
  document.addEventListener('change', readForm, true)
}

function takeEarly(): string | null {
  document.removeEventListener('change', readForm, true)
  const taken = early
  early = null
  return taken
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
