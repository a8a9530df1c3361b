import type { ReactElement } from 'react'
import type { Names } from '@/data/model/name-table'
import type { ProfileDetails } from '@/data/model/profile-details'
import { profileClaimSentence } from '@/data/model/profile-sentence'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
}

/** What is missing to the next place up in each printed flow. */
export function Steps({ details, names, lexicon }: Props): ReactElement {
  const { steps, profile } = details
  const said = lexicon.steps
  return (
    <section>
      <h2>{said.title}</h2>
      <p className="lead">{steps.length === 0 ? said.none(names.place(profile.place.code, 'full')) : said.lead}</p>
      <ul className="sentences">
        {steps.map((claim) => (
          <li key={claim.measure}>{profileClaimSentence(claim, names)}</li>
        ))}
      </ul>
    </section>
  )
}
