import type { ReactElement } from 'react'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite, citationOf } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import { localPath } from '@/data/address/path'
import type { Dataset, Zone } from '@/data/facts/dataset'
import { placeOf } from '@/data/facts/dataset'
import { isPoint, zonesByPlace } from '@/data/facts/sites'
import type { Language } from '@/data/language'
import { bracketed, localText, punctuation } from '@/data/language'
import type { PlatformWords } from '@/data/words/words'

type Props = {
  readonly dataset: Dataset
  readonly words: PlatformWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The export bases, each with a link, its city, its host and the day it was announced. */
export function BaseTable({ dataset, words, language, numbers }: Props): ReactElement {
  const { head } = words
  return (
    <FigureTable
      look="bases"
      columns={[{ head: head.base }, { head: head.city }, { head: head.host }, { head: head.announced }]}
      rows={dataset.bases.map((base) => {
        const place = placeOf(dataset, base.place)
        return {
          key: base.id,
          name: <a href={localPath(language, `/sites/${base.id}`)}>{localText(base, 'name', language)}</a>,
          cells: [
            localText(base, 'city', language),
            <a key="host" href={localPath(language, `/provinces/${place.slug}`)}>
              {localText(place, 'name', language)}
            </a>,
            <span key="announced">
              {base.announced} <Cite citations={[citationOf(dataset, base)]} numbers={numbers} />
            </span>,
          ],
        }
      })}
    />
  )
}

type PlaceZonesProps = { readonly dataset: Dataset; readonly words: PlatformWords; readonly language: Language }

/** The zones of each province, by the reply that created them. */
export function PlaceZoneTable({ dataset, words, language }: PlaceZonesProps): ReactElement {
  const { head } = words
  const separator = punctuation[language].list
  return (
    <FigureTable
      columns={[{ head: head.place }, { head: head.number, isNumber: true }, { head: head.zones }]}
      rows={zonesByPlace(dataset).map(({ place, zones, active }) => ({
        key: place.code,
        name: <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'name', language)}</a>,
        cells: [
          active,
          <ul key="zones" className="replies">
            {byBatch(zones).map((batch) => (
              <li key={batch[0]?.document}>
                <span className="reply nowrap">
                  {words.batch(batch[0]?.batch ?? 0)} <span lang="zh-CN">{batch[0]?.document}</span>
                </span>
                {batch.map((zone, i) => (
                  <span key={zone.name_zh}>
                    {i === 0 ? '' : separator}
                    <ZoneName zone={zone} words={words} language={language} />
                  </span>
                ))}
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  )
}

function byBatch(zones: readonly Zone[]): readonly (readonly Zone[])[] {
  return [...new Set(zones.map(({ batch }) => batch))].map((batch) => zones.filter((zone) => zone.batch === batch))
}

type ZoneNameProps = { readonly zone: Zone; readonly words: PlatformWords; readonly language: Language }

/** A zone by its city or area, with what sets it apart: revoked, of a county, or starred where its name is still to be checked. */
export function ZoneName({ zone, words, language }: ZoneNameProps): ReactElement {
  const remarks = [
    zone.revoked === null ? null : words.revoked(zone.revoked),
    isPoint(zone) ? words.levels[zone.level] : null,
  ].filter((remark) => remark !== null)
  const name = localText(zone, 'city', language)
  const { comma } = punctuation[language]
  // A word joiner keeps the star with its name.
  const star = <sup>{`\u2060${words.star}`}</sup>
  return (
    <>
      {zone.revoked === null ? name : <s>{name}</s>}
      {zone.name_checked ? null : star}
      {remarks.length === 0 ? null : <span className="remark">{bracketed(remarks.join(comma), language)}</span>}
    </>
  )
}
