import type { EmbedRevisions } from '@/components/embed/document'
import type { PictureRevision } from '@/components/picture/texts'
import { localPath, releasesHref } from '@/data/address/path'
import { correctionsOf } from '@/data/files/changes'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { ShownFigures } from '@/data/history/corrections'
import { correctionsShown } from '@/data/history/corrections'
import { changeNames } from '@/data/history/text'
import type { Language } from '@/data/language'

/** What later releases have corrected of the figures that a picture shows; null for nothing, and for a picture of the newest data. */
export function pictureRevision(pinned: string | null, shown: ShownFigures): PictureRevision | null {
  const groups = pinned === null ? [] : correctionsShown(correctionsOf(pinned), shown)
  const figures = groups.reduce((sum, { changes }) => sum + changes.length, 0)
  // Oldest first, as they came.
  return figures === 0 ? null : { releases: groups.map(({ release }) => release).toReversed(), figures }
}

/** What later releases have corrected of the figures that an embed shows. Only a pinned embed has to be told. */
export function embedRevisions(
  pinned: string | null,
  shown: ShownFigures,
  { language, origin }: { readonly language: Language; readonly origin: string },
): EmbedRevisions {
  const newest = listReleases().at(-1)
  if (pinned === null || newest === undefined || newest.id === pinned) return null
  return {
    corrections: correctionsShown(correctionsOf(pinned), shown),
    names: changeNames(read(pinned), read(newest.id), language),
    href: origin + localPath(language, releasesHref(pinned, newest.id)),
  }
}
