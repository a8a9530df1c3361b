import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { placeOf, sourceOf } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { Cite } from '../regions/cite'
import { Ledger } from '../regions/ledger'
import type { SourceNumbers } from '../regions/source-numbers'
import { localPath } from '../ui/address'
import type { SiteWords } from './site-words'

type Props = {
  readonly dataset: Dataset
  readonly words: SiteWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The export bases, each with a link, its city, its host and the day it was announced. */
export function BaseTable({ dataset, words, language, numbers }: Props): ReactElement {
  const { head } = words
  return (
    <Ledger
      look="bases"
      columns={[{ head: head.base }, { head: head.city }, { head: head.host }, { head: head.announced }]}
      rows={dataset.bases.map((base) => {
        const place = placeOf(dataset, base.place)
        const citation = { source: sourceOf(dataset, base.source), locators: [base.locator] }
        return {
          key: base.id,
          name: <a href={localPath(language, `/sites/${base.id}`)}>{say(base, 'name', language)}</a>,
          cells: [
            say(base, 'city', language),
            <a key="host" href={localPath(language, `/provinces/${place.slug}`)}>
              {say(place, 'name', language)}
            </a>,
            <span key="announced">
              {base.announced} <Cite citations={[citation]} numbers={numbers} />
            </span>,
          ],
        }
      })}
    />
  )
}
