import type { ReactElement } from 'react'
import type { Dataset, Zone } from '@/data/model/dataset'
import { sourceOf } from '@/data/model/dataset'
import { writeDecimal } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { Profile } from '@/data/model/profile'
import { Cite } from '../regions/cite'
import { Ledger } from '../regions/ledger'
import type { SourceNumbers } from '../regions/source-numbers'
import type { Words } from '../words/words'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly dataset: Dataset
  readonly profile: Profile
  readonly words: Words
  readonly lexicon: ProfileLexicon
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The pilot zones of a place in the order of their approval, with full name, document, day and note. */
export function ZoneList({ dataset, profile, words, lexicon, language, numbers }: Props): ReactElement {
  const { zones, place } = profile
  const said = lexicon.sites
  const name = say(place, 'name', language)
  const active = zones.filter((entry) => entry.active).length
  return (
    <section>
      <h2>{said.zones}</h2>
      <p>
        {zones.length === 0
          ? words.profile.noZone(name)
          : words.profile.zoneCount(name, writeDecimal(active, 0, language), zones.length - active)}
      </p>
      {zones.length === 0 ? null : (
        <Ledger
          columns={[
            { head: said.zone },
            { head: words.profile.batchHead },
            { head: words.profile.document },
            { head: said.day },
            { head: said.note },
          ]}
          rows={zones.map(({ zone }) => ({
            key: `${zone.code}-${zone.batch}`,
            isHole: zone.revoked !== null,
            name: <ZoneTitle zone={zone} language={language} />,
            cells: [
              words.profile.batch(zone.batch),
              <span key="document">
                <span lang="zh-CN" className="nowrap">
                  {zone.document}
                </span>{' '}
                <Cite citations={[{ source: sourceOf(dataset, zone.source), locators: [] }]} numbers={numbers} />
              </span>,
              <span key="day" className="nowrap">
                {zone.approved ?? words.profile.published(zone.published)}
              </span>,
              remarks(zone, words, lexicon, language),
            ],
          }))}
        />
      )}
    </section>
  )
}

/** The official name; in English its city first. */
function ZoneTitle({ zone, language }: { readonly zone: Zone; readonly language: Language }): ReactElement {
  if (language === 'zh') return <>{zone.name_zh}</>
  return (
    <>
      {zone.city_en}
      <small lang="zh-CN">{zone.name_zh}</small>
    </>
  )
}

function remarks(zone: Zone, words: Words, lexicon: ProfileLexicon, language: Language): string {
  const parts = [
    zone.revoked === null ? null : words.profile.revoked(zone.revoked),
    zone.level === 'county' ? words.profile.county : null,
    say(zone, 'note', language),
    zone.name_checked ? null : lexicon.sites.unchecked,
  ]
  return parts.filter((part) => part !== null).join(language === 'zh' ? '；' : '; ')
}
