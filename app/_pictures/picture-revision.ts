import type { PictureRevision } from '@/components/picture/picture-release'
import { correctionsOf } from '@/data/changes'
import type { ShownFigures } from '@/data/model/shown-figures'
import { correctionsShown } from '@/data/model/shown-figures'

/** What later releases have corrected of the figures that a picture shows; null for nothing, and for a picture of the newest data. */
export function pictureRevision(pinned: string | null, shown: ShownFigures): PictureRevision | null {
  const groups = pinned === null ? [] : correctionsShown(correctionsOf(pinned), shown)
  const figures = groups.reduce((sum, { changes }) => sum + changes.length, 0)
  // Oldest first, as they came.
  return figures === 0 ? null : { releases: groups.map(({ release }) => release).toReversed(), figures }
}
