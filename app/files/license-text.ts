import { fileWords } from '@/data/model/file-words'
import { LICENSE } from '@/data/model/imprint'
import { languages } from '@/data/model/language'

/** The license of a download, in both languages, with the address of its full text. */
export function licenseText(): string {
  const lines = languages.flatMap((language) => [...fileWords(language).license, ''])
  return `\ufeff${[LICENSE.id, LICENSE.url, '', ...lines].join('\r\n')}`
}
