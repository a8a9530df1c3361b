import type { Dataset } from './dataset'
import type { Notes } from './file-notes'
import { fileWords } from './file-words'
import { gbt7714 } from './gbt7714'
import type { Imprint } from './imprint'
import { addressOf, LICENSE } from './imprint'
import { say } from './language'
import { plainCitation } from './plain-citation'
import { pageReference, sourceReference } from './reference'

/** What accompanies the whole data package: release, how it is read, citation, every source with its rights, license. */
export function packageNotes(dataset: Dataset, imprint: Imprint): readonly Notes[] {
  const { language, site, release, date } = imprint
  const words = fileWords(language)
  const { headings, colon } = words
  const path = language === 'zh' ? '/data' : '/en/data'
  const reference = pageReference(imprint, { id: 'data-package', title: words.package.title, path })
  return [
    {
      heading: headings.about,
      lines: [
        words.package.title,
        site,
        words.release(release, date),
        `${words.address}${colon}${addressOf(imprint, path)}`,
        ...words.package.lines,
      ],
    },
    { heading: headings.cite, lines: [gbt7714(reference), plainCitation(reference), words.accessed] },
    {
      heading: headings.sources,
      lines: dataset.sources.flatMap((source) => [
        `${source.id}${colon}${plainCitation(sourceReference({ source, locators: [] }, language))}`,
        `${words.rights}${colon}${say(source, 'rights', language)}`,
        ...(source.confirmed ? [] : [words.unconfirmed]),
      ]),
    },
    { heading: headings.license, lines: [...words.license, LICENSE.url] },
  ]
}
