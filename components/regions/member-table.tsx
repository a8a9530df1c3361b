import type { ReactElement } from 'react'
import { localPath } from '@/data/address/path'
import type { Indicator, Place } from '@/data/facts/dataset'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { unitLabel } from '@/data/format/number'
import { localText } from '@/data/language'
import type { Member } from '@/data/profile/region'
import type { Names } from '@/data/text/names'
import { cellText, percentText, rankText } from '@/data/text/table-rows'
import type { RegionWords } from '@/data/words/words'
import './regions.css'

type Props = {
  readonly members: readonly Member[]
  readonly indicator: Indicator
  /** Short name of the region; null for the nation, of which the two ranks and shares are the same. */
  readonly region: string | null
  /** Places that belong to no region, with the reason why there is no figure. */
  readonly outside: readonly { readonly place: Place; readonly reason: string }[]
  readonly names: Names
  readonly words: RegionWords
}

/** The provinces of a region by rank, each with a link, a bar, and its shares of region and nation. */
export function MemberTable({ members, indicator, region, outside, names, words }: Props): ReactElement {
  const { head } = words
  const { language } = names
  const largest = Math.max(...members.map(({ cell }) => numberOf(cell.figure.quantity) ?? 0))
  const link = (place: Place) => (
    <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'name', language)}</a>
  )
  return (
    <table className="figures members">
      <thead>
        <tr>
          <th scope="col">{head.rank}</th>
          <th scope="col">{head.place}</th>
          <th scope="col" className="number">
            {localText(indicator, 'short', language)}
            <small>{unitLabel(indicator.unit, language)}</small>
          </th>
          <td className="room" />
          {region === null ? null : (
            <th scope="col" className="number">
              {head.shareOf(region)}
            </th>
          )}
          <th scope="col" className="number">
            {head.share}
          </th>
          {region === null ? null : (
            <th scope="col" className="number spare">
              {head.nationalRank}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {members.map(({ place, cell, rank, share }) => {
          const number = numberOf(cell.figure.quantity)
          return (
            <tr key={place.code} className={isKnown(cell.figure.quantity) ? undefined : 'hole'}>
              <td>{rank === null ? '' : rankText(rank)}</td>
              <th scope="row">{link(place)}</th>
              <td className="number">{cellText(cell.figure.quantity, indicator, names)}</td>
              <td className="room">
                {number === null ? null : (
                  <i className="bar" style={{ width: `${((number / largest) * 100).toFixed(1)}%` }} />
                )}
              </td>
              {region === null ? null : <td className="number">{percentText(share, language)}</td>}
              <td className="number">{cell.share === null ? '' : percentText(cell.share, language)}</td>
              {region === null ? null : (
                <td className="number spare">{cell.rank === null ? '' : rankText(cell.rank)}</td>
              )}
            </tr>
          )
        })}
        {outside.map(({ place, reason }) => (
          <tr key={place.code} className="hole">
            <td />
            <th scope="row">{link(place)}</th>
            <td className="number">{reason}</td>
            <td className="room" />
            <td className="number" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
