import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { nearestRegions, regionPath } from '@/data/model/region-lookup'
import { localPath } from '../ui/address'
import { wordsOf } from '../words/dictionary'
import { regionWordsOf } from './region-dictionary'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly wanted: string }

/** The regions that may have been meant by a wrong address, else all of them. */
export function RegionSuggestions({ dataset, language, wanted }: Props): ReactElement {
  const near = nearestRegions(dataset.regions, wanted)
  const shown = near.length > 0 ? near : dataset.regions
  return (
    <>
      <h2>{near.length > 0 ? wordsOf(language).missing.near : regionWordsOf(language).index.title}</h2>
      <ul className="place-links">
        {shown.map((region) => (
          <li key={region.id}>
            <a href={localPath(language, regionPath(region))}>{say(region, 'name', language)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
