import { useEffect, useState } from 'react'
import { classCount } from '@/data/model/classification'
import type { Plate } from '@/data/model/plate'
import type { Paint } from '../map/paint'

type Drawing = { readonly plate: Plate; readonly paint: Paint }

/**
 * A plate with its colors. The page brings those of the first view, and a year keeps the colors of the one before; the
 * code that makes other colors is fetched when the first are asked for. Until then the last complete drawing stays.
 */
export function useDrawing(plate: Plate, first: Paint): Drawing {
  const [known, setKnown] = useState<Readonly<Record<string, Paint>>>(() => ({ [keyOf(plate)]: first }))
  const paint = known[keyOf(plate)]
  const [shown, setShown] = useState<Drawing>({ plate, paint: first })
  if (paint !== undefined && shown.plate !== plate) setShown({ plate, paint })
  useEffect(() => {
    if (paint !== undefined) return
    let isWanted = true
    void import('../map/paint').then((painter) => {
      if (isWanted) setKnown((others) => ({ ...others, [keyOf(plate)]: painter.paint(plate.map, plate.view.palette) }))
    })
    return () => {
      isWanted = false
    }
  }, [plate, paint])
  return paint === undefined ? shown : { plate, paint }
}

/** Maps of equal key have equal colors: same palette and kind of indicator, same number of classes below and above the midpoint. */
function keyOf({ map: { classification }, view }: Plate): string {
  const { indicator, thresholds } = classification
  const below = thresholds.filter((threshold) => threshold <= (indicator.midpoint ?? 0)).length
  return [view.palette, indicator.measure, indicator.midpoint === null ? '' : below, classCount(classification)].join(
    '/',
  )
}
