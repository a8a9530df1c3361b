import type { ReactElement } from 'react'
import type { Dataset, Zone } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { zonesByPlace } from '@/data/model/site-list'
import { Ledger } from '../regions/ledger'
import { localPath } from '../ui/address'
import type { SiteWords } from './site-words'
import { ZoneName } from './zone-name'

type Props = { readonly dataset: Dataset; readonly words: SiteWords; readonly language: Language }

/** The zones of each province, by the reply that created them. */
export function PlaceZoneTable({ dataset, words, language }: Props): ReactElement {
  const { head } = words
  const separator = language === 'zh' ? '、' : ', '
  return (
    <Ledger
      columns={[{ head: head.place }, { head: head.number, isNumber: true }, { head: head.zones }]}
      rows={zonesByPlace(dataset).map(({ place, zones, active }) => ({
        key: place.code,
        name: <a href={localPath(language, `/provinces/${place.slug}`)}>{say(place, 'name', language)}</a>,
        cells: [
          active,
          <ul key="zones" className="replies">
            {byBatch(zones).map((batch) => (
              <li key={batch[0]?.document}>
                <span className="reply nowrap">
                  {words.batch(batch[0]?.batch ?? 0)} {batch[0]?.document}
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
