import { useEffect, useMemo, useState } from 'react'
import type { Material } from '@/data/model/plate'
import type { Series } from '@/data/model/series'
import type { Sites } from '@/data/model/sites'
import type { View } from '@/data/model/view'

/** Addresses of what a browser may fetch when it is chosen: a series by indicator, and the sites. */
export type DataFiles = { readonly series: Readonly<Record<string, string>>; readonly sites: string }

/** A view with everything that it needs. While more is on its way, this is still the view before. */
export type Shown = { readonly view: View; readonly material: Material; readonly hasFailed: boolean }

/** Fetches what a view needs and is not here yet, and keeps the last complete view until it has come. */
export function useMaterial(view: View, first: Material, files: DataFiles): Shown {
  const [series, setSeries] = useState<Readonly<Record<string, Series>>>(() => keep({}, first.series, first.over))
  const [sites, setSites] = useState<Sites | null>(first.sites)
  const [hasFailed, setHasFailed] = useState(false)
  const material = useMemo(() => assemble(view, series, sites), [view, series, sites])
  const [shown, setShown] = useState<{ view: View; material: Material }>({ view, material: material ?? first })
  if (material !== null && shown.view !== view) setShown({ view, material })

  useEffect(() => {
    const missing = [view.indicator, view.circles].find((id) => id !== null && series[id] === undefined)
    const needsSites = view.layers.length > 0 && sites === null
    const address =
      missing !== undefined && missing !== null ? files.series[missing] : needsSites ? files.sites : undefined
    if (address === undefined) return
    const abort = new AbortController()
    fetch(address, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`)
        const body: unknown = await response.json()
        if (missing === undefined || missing === null) setSites(body as Sites)
        else setSeries((known) => keep(known, body as Series, null))
        setHasFailed(false)
      })
      .catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) setHasFailed(true)
      })
    return () => abort.abort()
  }, [view, series, sites, files])

  return { ...(material === null ? shown : { view, material }), hasFailed }
}

function keep(known: Readonly<Record<string, Series>>, one: Series, other: Series | null) {
  return { ...known, [one.indicator.id]: one, ...(other === null ? {} : { [other.indicator.id]: other }) }
}

function assemble(view: View, series: Readonly<Record<string, Series>>, sites: Sites | null): Material | null {
  const main = series[view.indicator]
  const over = view.circles === null ? null : series[view.circles]
  if (main === undefined || over === undefined) return null
  if (view.layers.length > 0 && sites === null) return null
  return { series: main, over, sites }
}
