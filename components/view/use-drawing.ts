import { useMemo, useState } from 'react'
import type { ClassFills } from '@/components/map/palette'
import { classCount } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Request } from './use-request'
import { useRequest } from './use-request'

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
