import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { writeDecimal } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { zoneBatches, zoneEvents } from '@/data/model/site-list'
import { chartStyle } from '../chart/chart-style'
import { MapSvg } from '../map/map-svg'
import { Cite } from '../regions/cite'
import { Ledger } from '../regions/ledger'
import type { SourceNumbers } from '../regions/source-numbers'
import { approvalsChart } from './approvals-chart'
import type { SiteWords } from './site-words'
import { ZoneName } from './zone-name'

type Props = {
  readonly dataset: Dataset
  readonly words: SiteWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The replies of the State Council: a chart of the number of zones, and for each batch its document, day and zones. */
export function Approvals({ dataset, words, language, numbers }: Props): ReactElement {
  const events = zoneEvents(dataset)
  const { head } = words
  const separator = language === 'zh' ? '、' : ', '
  const drawing = approvalsChart(events, {
    scope: 'approvals',
    title: words.timeline,
    description: words.timelineDescription(events.at(0)?.day ?? '', events.at(-1)?.day ?? ''),
    empty: '',
    width: 640,
    axis: words.active,
    format: (value) => writeDecimal(value, 0, language),
  })
  return (
    <>
      <section>
        <h2>{words.timeline}</h2>
        <style>{chartStyle('reader')}</style>
        <figure className="approvals-figure">
          <MapSvg drawing={drawing} />
        </figure>
      </section>
      <section>
        <h2>{words.batches}</h2>
        <Ledger
          look="approvals"
          columns={[
            { head: head.batch },
            { head: head.day },
            { head: head.document },
            { head: head.added, isNumber: true },
            { head: head.total, isNumber: true },
            { head: head.zones },
          ]}
          rows={zoneBatches(dataset).map(({ batch, document, approved, published, source, zones }) => {
            const event = events.find(({ day }) => day === (approved ?? published))
            const note = say(source, 'note', language)
            return {
              key: String(batch),
              name: words.batch(batch),
              cells: [
                <span key="day" className="nowrap">
                  {approved ?? words.published(published)}
                </span>,
                <span key="document">
                  <span className="nowrap">{document}</span>{' '}
                  <Cite citations={[{ source, locators: [] }]} numbers={numbers} />
                  {note === null ? null : <small>{note}</small>}
                </span>,
                <span key="added">
                  {zones.length}
                  {event === undefined || event.revoked === 0 ? null : <small>{words.minus(event.revoked)}</small>}
                </span>,
                event?.active,
                <span key="zones">
                  {zones.map((zone, i) => (
                    <span key={zone.name_zh}>
                      {i === 0 ? '' : separator}
                      <ZoneName zone={zone} words={words} language={language} />
                    </span>
                  ))}
                </span>,
              ],
            }
          })}
        />
        <p className="caution">{words.unchecked}</p>
      </section>
    </>
  )
}
