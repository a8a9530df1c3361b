import { localPath } from '@/components/ui/address'
import type { Imprint } from '@/data/model/imprint'
import { addressOf } from '@/data/model/imprint'
import type { JsonLdSite } from '@/data/model/json-ld'

/** What linked data says of this site in the language of an imprint. */
export function jsonLdSite(imprint: Imprint): JsonLdSite {
  return { imprint, address: (path) => addressOf(imprint, localPath(imprint.language, path)) }
}
