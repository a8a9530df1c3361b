import type { ReactElement } from 'react'
import { writeDecimal } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { Profile } from '@/data/model/profile'
import type { Words } from '../words/words'

type Props = {
  readonly profile: Profile
  readonly words: Words
  readonly language: Language
  readonly name: string
}

/** The pilot zones of a place in the order of their approval, with the document that created each. */
export function ZoneList({ profile, words, language, name }: Props): ReactElement {
  const { zones } = profile
  const active = zones.filter((entry) => entry.active).length
  return (
    <section>
      <h2>{words.profile.zones}</h2>
      <p>
        {zones.length === 0
          ? words.profile.noZone(name)
          : words.profile.zoneCount(name, writeDecimal(active, 0, language), zones.length - active)}
      </p>
      {zones.length === 0 ? null : (
        <table className="figures zones">
          <thead>
            <tr>
              <th scope="col">{words.profile.zones}</th>
              <th scope="col">{words.profile.batchHead}</th>
              <th scope="col">{words.profile.document}</th>
              <th scope="col">{words.profile.approved}</th>
            </tr>
          </thead>
          <tbody>
            {zones.map(({ zone }) => (
              <tr key={zone.name_zh} className={zone.revoked === null ? undefined : 'hole'}>
                <th scope="row">
                  {language === 'zh' ? zone.name_zh : zone.city_en}
                  {zone.level === 'county' ? <small>{words.profile.county}</small> : null}
                  {zone.name_checked ? null : <small>{words.profile.unchecked}</small>}
                </th>
                <td className="nowrap">{words.profile.batch(zone.batch)}</td>
                <td>{zone.document}</td>
                <td>
                  <span className="nowrap">{zone.approved ?? words.profile.published(zone.published)}</span>
                  {zone.revoked === null ? null : <small>{words.profile.revoked(zone.revoked)}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
