import { fileWords } from '@/data/model/file-words'
import type { Imprint } from '@/data/model/imprint'

/** What later releases corrected of the figures that a frozen picture shows: which ones, and how many figures. */
export type PictureRevision = { readonly releases: readonly string[]; readonly figures: number }

/** The release that the figures are of and, where later ones have corrected some of them, which and how many. */
export function releaseText({ language, release, date }: Imprint, revised: PictureRevision | null): string {
  const own = fileWords(language).release(release, date)
  if (revised === null) return own
  return language === 'zh' ? `${own}　${revisedZh(revised)}` : `${own} | ${revisedEn(revised)}`
}

function revisedZh({ releases, figures }: PictureRevision): string {
  return `${releases.join('、')}版更正了其中${figures}个数字`
}

function revisedEn({ releases, figures }: PictureRevision): string {
  return `${figures} of these figures ${figures === 1 ? 'has' : 'have'} been corrected in release ${releases.join(', ')}`
}
