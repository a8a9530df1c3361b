import type { ReactElement } from 'react'
import { BaseFigures } from '@/components/sources/printed-figures'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Dataset, Zone } from '@/data/facts/dataset'
import { sourceOf } from '@/data/facts/dataset'
import { isPoint } from '@/data/facts/sites'
import { writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { Profile } from '@/data/profile/province'
import type { ProfileDetails } from '@/data/profile/province-details'
import type { Names } from '@/data/text/names'
import type { ProfileWords, Words } from '@/data/words/words'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly words: Words
  readonly profileWords: ProfileWords
  readonly numbers: SourceNumbers
  readonly dataset: Dataset
}

/** The export base in a place with its printed figures, or the sentence that there is none. */
export function BaseList({ details, names, words, profileWords, numbers, dataset }: Props): ReactElement {
  const { bases, place } = details.profile
  const { language } = names
  const said = profileWords.sites
  return (
    <section>
      <h2>{said.base}</h2>
      {bases.length === 0 ? <p>{words.profile.noBase(localText(place, 'name', language))}</p> : null}
      {bases.map((base) => {
        const name = localText(base, 'name', language)
        const note = localText(base, 'note', language)
        const measures = details.local.filter((group) => group.base === base.id).flatMap((group) => group.measures)
        return (
          <div key={base.id} className="base">
            <p>
              <a href={localPath(language, `/sites/${base.id}`)}>{name}</a>
              {' · '}
              {localText(base, 'city', language)}
              {' · '}
              {words.profile.announced(base.announced)}
            </p>
            {note === null ? null : (
              <p className="aside-note">
                <Marked text={note} language={language} />
              </p>
            )}
            <p className="aside-note">{measures.length === 0 ? said.noBaseFigures(name) : said.baseFigures(name)}</p>
            {measures.length === 0 ? null : (
              <BaseFigures dataset={dataset} measures={measures} language={language} numbers={numbers} />
            )}
          </div>
        )
      })}
    </section>
  )
}

type ZoneListProps = {
  readonly dataset: Dataset
  readonly profile: Profile
  readonly words: Words
  readonly profileWords: ProfileWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The pilot zones of a place in the order of their approval, with full name, document, day and note. */
export function ZoneList({ dataset, profile, words, profileWords, language, numbers }: ZoneListProps): ReactElement {
  const { zones, place } = profile
  const said = profileWords.sites
  const name = localText(place, 'name', language)
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
        <FigureTable
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
              <Marked key="note" text={remarks(zone, words, profileWords, language)} language={language} />,
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

function remarks(zone: Zone, words: Words, profileWords: ProfileWords, language: Language): string {
  const parts = [
    zone.revoked === null ? null : words.profile.revoked(zone.revoked),
    isPoint(zone) ? words.profile.levels[zone.level] : null,
    localText(zone, 'note', language),
    zone.name_checked ? null : profileWords.sites.unchecked,
  ]
  return parts.filter((part) => part !== null).join(punctuation[language].semicolon)
}
