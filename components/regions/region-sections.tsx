import type { ReactElement } from 'react'
import type { SourceNumbers } from '@/components/sources/cite'
import { ReconciliationTable } from '@/components/table/reconciliation-table'
import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { localText, punctuation } from '@/data/language'
import type { RegionProfile } from '@/data/profile/region'
import type { Names } from '@/data/text/names'
import { clause } from '@/data/text/sentence'
import type { RegionWords } from '@/data/words/words'
import { MemberTable } from './member-table'
import { ConcentrationTable, GrowthTable } from './region-tables'

type Props = {
  readonly dataset: Dataset
  readonly profile: RegionProfile
  readonly names: Names
  readonly words: RegionWords
  readonly numbers: SourceNumbers
}

/** How the flows changed between the two newest years; nothing where fewer are known. */
export function GrowthSection({ profile, names, words, numbers }: Props): ReactElement | null {
  const [first] = profile.growth
  if (first === undefined) return null
  return (
    <section>
      <h2>{words.growth(first.start.figure.period, first.end.figure.period)}</h2>
      <GrowthTable growth={profile.growth} names={names} words={words} numbers={numbers} />
    </section>
  )
}

/** The provinces by rank, and how far the total lies in few of them. */
export function MemberSections({ dataset, profile, names, words }: Props): ReactElement {
  const { region, period, concentration, finding, map } = profile
  const { indicator } = map.slice
  const name = names.place(region.id, 'short')
  const isNation = region.scheme === 'nation'
  const outside = isNation ? map.cells.filter(({ place }) => !region.members.includes(place)) : []
  return (
    <>
      <section>
        <h2 id="members">{words.members(period)}</h2>
        {finding === null ? null : <p className="finding">{clause(finding, names) + names.phrases.stop}</p>}
        <MemberTable
          members={profile.members}
          indicator={indicator}
          region={isNation ? null : name}
          outside={outside.flatMap(({ place, figure }) =>
            dataset.places
              .filter(({ code }) => code === place)
              .map((row) => ({ place: row, reason: names.phrases.quantity(figure.quantity, indicator) })),
          )}
          names={names}
          words={words}
        />
      </section>
      <section>
        <h2>{words.concentration(period)}</h2>
        {concentration.kind === 'none' ? (
          <p>{words.noConcentration[concentration.reason]}</p>
        ) : (
          <>
            <ConcentrationTable concentration={concentration} region={name} names={names} words={words} />
            <p className="aside-note">{words.concentrationNote(name)}</p>
          </>
        )}
      </section>
    </>
  )
}

/** Printed totals against sums, or the sentence that there is nothing printed to check. */
export function ReconciliationSection({ dataset, profile, names, words }: Props): ReactElement {
  const { region, reconciliations, period } = profile
  const name = names.place(region.id, 'short')
  const { language } = names
  const shown = newest(reconciliations)
  const open = shown.filter(({ verdict }) => verdict === 'open')
  const unexplained = [...new Set(open.map(({ indicator }) => indicator))]
  return (
    <section>
      <h2 id="reconciliation">{words.reconciliation}</h2>
      {shown.length === 0 ? (
        <p>{words.unprinted(name, period)}</p>
      ) : (
        <>
          <p>{words.reconciled(name)}</p>
          <ReconciliationTable dataset={dataset} rows={shown} names={names} of="indicators" />
          {unexplained.map((id) => {
            const indicator = indicatorOf(dataset, id)
            return (
              <p key={id} className="aside-note">
                {[localText(indicator, 'name', language), localText(indicator, 'comparability', language)].join(
                  punctuation[language].colon,
                )}
              </p>
            )
          })}
        </>
      )}
    </section>
  )
}

/** Of each kind of check of each indicator the newest year. */
function newest(rows: RegionProfile['reconciliations']): RegionProfile['reconciliations'] {
  const kept = new Map<string, RegionProfile['reconciliations'][number]>()
  for (const row of rows) {
    const key = `${row.kind} ${row.indicator}`
    const known = kept.get(key)
    if (known === undefined || known.period < row.period) kept.set(key, row)
  }
  return [...kept.values()]
}
