import type { ReactElement } from 'react'
import { ClassLegend } from '@/components/map/legend'
import { MapNote } from '@/components/map/map-figure'
import { regionMap } from '@/components/map/plain-map'
import type { SourceNumbers } from '@/components/sources/source-list'
import { SvgTree } from '@/components/svg/svg-tree'
import { ReconciliationTable } from '@/components/table/reconciliation-table'
import { localPath } from '@/data/address/path'
import { cellClaims } from '@/data/claims/claim'
import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { localText, punctuation } from '@/data/language'
import type { RegionProfile } from '@/data/profile/region'
import type { Names } from '@/data/text/names'
import { cellSentence, clause } from '@/data/text/sentence'
import type { RegionWords } from '@/data/words/words'
import { regionWordsOf, wordsOf } from '@/data/words/words'
import { ConcentrationTable, GrowthTable, MemberTable } from './region-tables'

type MapFigureProps = {
  readonly profile: RegionProfile
  readonly names: Names
  readonly approvalNumber: string | undefined
}

/** The map of a region's provinces with its legend and notes. */
export function RegionMapFigure({ profile, names, approvalNumber }: MapFigureProps): ReactElement {
  const [words, regionWords] = [wordsOf(names.language), regionWordsOf(names.language)]
  const { map, members, region, period } = profile
  const slugs = new Map(members.map(({ place }) => [place.code, place.slug]))
  const name = names.place(region.id, 'short')
  const isNation = region.scheme === 'nation'
  const shown = isNation ? map : { ...map, cells: map.cells.filter(({ place }) => slugs.has(place)) }
  const drawing = regionMap(map, region.id, region.members, {
    scope: 'r',
    names,
    title: regionWords.map(name, period),
    description: regionWords.mapDescription(name, members.length),
    sentence: (cell) => cellSentence(cellClaims(cell, map), names),
    href: (cell) => localPath(names.language, `/provinces/${slugs.get(cell.place) ?? cell.place}`),
    insetName: words.map.inset,
  })
  return (
    <figure className="region-map r">
      <SvgTree drawing={drawing} />
      <figcaption>
        <p>{regionWords.map(name, period)}</p>
        <ClassLegend
          map={shown}
          words={words}
          language={names.language}
          scope="r"
          others={isNation ? null : regionWords.mapOthers}
        />
        <MapNote words={words} approvalNumber={approvalNumber} />
      </figcaption>
    </figure>
  )
}

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
        {finding === null ? null : <p className="finding">{clause(finding, names) + names.grammar.stop}</p>}
        <MemberTable
          members={profile.members}
          indicator={indicator}
          region={isNation ? null : name}
          outside={outside.flatMap(({ place, figure }) =>
            dataset.places
              .filter(({ code }) => code === place)
              .map((row) => ({ place: row, reason: names.grammar.quantity(figure.quantity, indicator) })),
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
