import type { ReactElement } from 'react'
import { nearestBases } from '@/data/model/base-lookup'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { localPath } from '../ui/address'
import { wordsOf } from '../words/dictionary'
import { siteWordsOf } from './site-dictionary'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly wanted: string }

/** The bases that may have been meant by a wrong address, else all of them. */
export function BaseSuggestions({ dataset, language, wanted }: Props): ReactElement {
  const near = nearestBases(dataset.bases, wanted)
  const shown = near.length > 0 ? near : dataset.bases
  return (
    <>
      <h2>{near.length > 0 ? wordsOf(language).missing.near : siteWordsOf(language).bases}</h2>
      <ul className="place-links">
        {shown.map((base) => (
          <li key={base.id}>
            <a href={localPath(language, `/sites/${base.id}`)}>{say(base, 'name', language)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
