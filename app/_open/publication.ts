import { localPath } from '@/data/address/path'
import type { JsonLdSite } from '@/data/export/json-ld-thing'
import type { Publication } from '@/data/export/reference'
import { addressOf } from '@/data/export/reference'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'

/** What files and citations of a release say of this site. */
export function publicationOf(language: Language, release: string): Publication {
  return {
    site: wordsOf(language).site,
    origin: settings().SITE_URL,
    release,
    date: listReleases().find(({ id }) => id === release)?.date ?? null,
    language,
  }
}

/** What linked data says of this site in the language of an imprint. */
export function jsonLdSite(publication: Publication): JsonLdSite {
  return { publication, address: (path) => addressOf(publication, localPath(publication.language, path)) }
}

/** The ways to write scheme and host of this site: as its operator has said, and as its reader does. */
export function siteOrigins(host: string): readonly string[] {
  const { SITE_URL } = settings()
  const own = URL.canParse(`http://${host}`)
    ? [new URL(`http://${host}`).origin, `https://${host}`]
    : ['http://localhost']
  return SITE_URL === undefined ? own : [SITE_URL, ...own]
}
