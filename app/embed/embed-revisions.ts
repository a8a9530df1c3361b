import type { EmbedRevisions } from '@/components/share/embed/embed-revisions'
import { localPath } from '@/components/ui/address'
import { correctionsOf } from '@/data/changes'
import { changeNames } from '@/data/model/figure-change-text'
import type { Language } from '@/data/model/language'
import { releasesHref } from '@/data/model/releases-address'
import type { ShownFigures } from '@/data/model/shown-figures'
import { correctionsShown } from '@/data/model/shown-figures'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'

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
