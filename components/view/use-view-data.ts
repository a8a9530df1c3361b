import { useMemo, useState } from 'react'
import type { ClassFills } from '@/components/map/palette'
import type { LandPaths } from '@/components/map/patterns'
import type { Level } from '@/data/facts/slice'
import { classCount } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import type { ThematicMap, ViewData } from '@/data/map/thematic-map'
import { classedKey, isPlain, plainSeries } from '@/data/map/thematic-map'
import type { View } from '@/data/view/view'
import type { Request } from './request'
import { useRequest } from './request'
import type { DataFiles, FetchedData } from './view-data'

/** A view with everything that it needs. While more is on its way, this is still the view before. */
type Shown = { readonly view: View; readonly viewData: ViewData; readonly request: Request }

/** Fetches what a view needs and is not here yet, and keeps the last complete view until it has come. */
export function useViewData(view: View, first: ViewData, files: DataFiles): Shown {
  const [fetched, setFetched] = useState<FetchedData>(() => ({
    series: keep(first.series, first.over, first.versus),
    sites: first.sites,
    classedByKey: { [classedKey(view)]: first.classed },
  }))
  const viewData = useMemo(() => assemble(view, fetched), [view, fetched])
  const [shown, setShown] = useState<{ view: View; viewData: ViewData }>({ view, viewData: viewData ?? first })
  if (viewData !== null && shown.view !== view) setShown({ view, viewData })
  const request = useRequest(
    useMemo(
      () =>
        viewData !== null
          ? null
          : async () => {
              const more = await (await import('./fetch-view-data')).fetchNext(view, fetched, files)
              return () => setFetched(more)
            },
      [viewData, view, fetched, files],
    ),
  )
  return { ...(viewData === null ? shown : { view, viewData }), request }
}

function keep(...all: readonly (Series | null)[]): FetchedData['series'] {
  return Object.fromEntries(all.flatMap((series) => (series === null ? [] : [[series.indicator.id, series] as const])))
}

function assemble(view: View, { series, sites, classedByKey }: FetchedData): ViewData | null {
  const main = series[view.indicator]
  const over = view.circles === null ? null : series[view.circles]
  const versus = view.versus === null ? null : series[view.versus]
  if (main === undefined || over === undefined || versus === undefined) return null
  if (view.layers.length > 0 && sites === null) return null
  const classed = isPlain(view) ? plainSeries(main) : classedByKey[classedKey(view)]
  return classed === undefined ? null : { series: main, classed, over, versus, sites }
}

/**
 * The paths of the land at a level. The page brings those of the level that it was opened with; the others are made from
 * the topology, which is fetched only then.
 */
export function usePaths(
  first: LandPaths,
  level: Level,
  members: Readonly<Record<string, readonly string[]>>,
): { readonly paths: LandPaths; readonly request: Request } {
  const [paths, setPaths] = useState(first)
  const isLacking = level === 'region' && !Object.keys(paths.places).some((id) => !/^\d/.test(id))
  const request = useRequest(
    useMemo(
      () =>
        isLacking
          ? async () => {
              const made = (await import('@/components/map/land-paths')).landPaths(members)
              return () => setPaths(made)
            }
          : null,
      [isLacking, members],
    ),
  )
  return { paths, request }
}

type Drawing = { readonly thematic: ThematicMap; readonly fills: ClassFills }

/**
 * A thematic map with its colors. The page brings those of the first view, and a year keeps the colors of the one before;
 * the code that makes other colors is fetched when the first are asked for. Until then the last complete drawing stays.
 */
export function useDrawing(thematic: ThematicMap, first: ClassFills): Drawing & { readonly request: Request } {
  const [known, setKnown] = useState<Readonly<Record<string, ClassFills>>>(() => ({ [keyOf(thematic)]: first }))
  const fills = known[keyOf(thematic)]
  const [shown, setShown] = useState<Drawing>({ thematic, fills: first })
  if (fills !== undefined && shown.thematic !== thematic) setShown({ thematic, fills })
  const request = useRequest(
    useMemo(
      () =>
        fills !== undefined
          ? null
          : async () => {
              const made = (await import('@/components/map/palette')).classFills(thematic.map, thematic.view.palette)
              return () => setKnown((others) => ({ ...others, [keyOf(thematic)]: made }))
            },
      [fills, thematic],
    ),
  )
  return { ...(fills === undefined ? shown : { thematic, fills }), request }
}

/** Maps of equal key have equal colors: same palette and kind of indicator, same number of classes below and above the midpoint. */
function keyOf({ map: { classification }, view }: ThematicMap): string {
  const { indicator, thresholds } = classification
  const below = thresholds.filter((threshold) => threshold <= (indicator.midpoint ?? 0)).length
  return [view.palette, indicator.measure, indicator.midpoint === null ? '' : below, classCount(classification)].join(
    '/',
  )
}
