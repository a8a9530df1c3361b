import type { ReactElement, ReactNode } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { localPath, releasesHref } from '@/data/address/path'
import type { TableName } from '@/data/facts/schema'
import { dayText } from '@/data/format/day'
import type { DatasetDifference, FigureChange, RowChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { changedIndicator } from '@/data/history/text'
import type { Language } from '@/data/language'
import { bracketed, localText, punctuation } from '@/data/language'
import { localFigureText } from '@/data/text/figure'
import { zoneName } from '@/data/text/names'
import type { ReleaseWords } from '@/data/words/words'
import { dataWordsOf, releaseWordsOf } from '@/data/words/words'
import { ChangedFigures, ChangedIndicators } from './changed-figures'
import type { ReleaseDay } from './release-note'
import './data.css'

type Props = {
  readonly language: Language
  readonly settings: SiteSettings
  /** All releases, oldest first, and the two that are compared. */
  readonly releases: readonly ReleaseDay[]
  readonly from: ReleaseDay
  readonly to: ReleaseDay
  /** Ids of the address that name no release. */
  readonly unknown: readonly string[]
  readonly difference: DatasetDifference
  readonly tables: readonly { readonly table: TableName; readonly fresh: number; readonly gone: number }[]
  readonly names: ChangeNames
}

/** Everything that changed between two releases: corrected and withdrawn figures first, then what is new. */
export function ReleaseComparisonPage(props: Props): ReactElement {
  const { language, settings, releases, from, to, unknown, difference, tables, names } = props
  const words = releaseWordsOf(language).comparison
  const { data, releases: list, tables: tableWords } = dataWordsOf(language)
  const path = releasesHref(from.id, to.id)
  const title = words.title(from.id, to.id)
  const corrected = difference.figures.filter(({ kind }) => kind !== 'added')
  const added = difference.figures.filter(({ kind }) => kind === 'added')
  const withdrawn = corrected.filter(({ kind }) => kind === 'withdrawn').length
  const figures = { names, from: from.id, to: to.id, words }
  const [sites, local] = [changedSites(difference, language, words), changedLocal(difference, language, words)]
  const stop = punctuation[language].stop
  return (
    <Page
      {...{ language, path, settings }}
      release={to.id}
      name={title}
      above={[
        { name: data, path: '/data' },
        { name: list.title, path: '/data/releases' },
      ]}
    >
      <article className="catalogue">
        {unknown.length === 0 ? null : (
          <p className="corrections" role="status">
            {words.unknown(
              unknown.map((id) => id.slice(0, 40)),
              from.id,
              to.id,
            )}
          </p>
        )}
        <h1>{title}</h1>
        <p>
          {words.days(dayText(from.date, language), dayText(to.date, language))}
          {punctuation[language].gap}
          {words.summary(corrected.length - withdrawn, withdrawn, added.length)}
          {stop}
        </p>
        <ReleaseChoice language={language} releases={releases} from={from.id} to={to.id} />
        <Part id="corrections" title={words.corrections} isShown>
          <p>{corrected.length === 0 ? words.noCorrections(from.id, to.id) : words.correctionsAbout}</p>
          {byIndicator(corrected).map((changes) => (
            <ChangedFigures
              key={changes[0].indicator}
              changes={changes}
              caption={nameOf(changes, names)}
              {...figures}
            />
          ))}
        </Part>
        <Part id="added" title={words.added} isShown={added.length > 0}>
          <p>{words.addedAbout}</p>
          {byIndicator(added).map((changes) => (
            <details key={changes[0].indicator}>
              <summary>
                {nameOf(changes, names)} <small>{words.count(changes.length)}</small>
              </summary>
              <ChangedFigures changes={changes} caption={nameOf(changes, names)} {...figures} />
            </details>
          ))}
        </Part>
        <Part id="indicators" title={words.indicators} isShown={difference.indicators.length > 0}>
          <ChangedIndicators changes={difference.indicators} language={language} words={words} />
        </Part>
        <Part id="sites" title={words.sites} isShown={sites.length > 0}>
          <Lines lines={sites} />
        </Part>
        <Part id="local" title={words.local} isShown={local.length > 0}>
          <Lines lines={local} />
        </Part>
        <Part id="tables" title={words.tables} isShown={tables.length > 0}>
          <Lines
            lines={tables.map(({ table, fresh, gone }) => list.change(tableWords.names[table].title, fresh, gone))}
          />
        </Part>
      </article>
    </Page>
  )
}

function Part({
  id,
  title,
  isShown,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly isShown: boolean
  readonly children: ReactNode
}): ReactElement | null {
  if (!isShown) return null
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul className="changes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type Changes = readonly [FigureChange, ...FigureChange[]]

/** The changes of each indicator, which stand together. */
function byIndicator(changes: readonly FigureChange[]): readonly Changes[] {
  const groups = new Map<string, [FigureChange, ...FigureChange[]]>()
  for (const change of changes) {
    const group = groups.get(change.indicator)
    if (group === undefined) groups.set(change.indicator, [change])
    else group.push(change)
  }
  return [...groups.values()]
}

function nameOf([change]: Changes, names: ChangeNames): string {
  return changedIndicator(change, names, 'name')
}

type ReleaseChoiceProps = {
  readonly language: Language
  /** Oldest first. */
  readonly releases: readonly ReleaseDay[]
  readonly from: string
  readonly to: string
}

/** Which two releases to compare: a plain form, whose address says what was chosen. */
export function ReleaseChoice({ language, releases, from, to }: ReleaseChoiceProps): ReactElement {
  const words = releaseWordsOf(language).choice
  const field = (name: 'from' | 'to', chosen: string) => (
    <label>
      {words[name]}
      <select name={name} defaultValue={chosen}>
        {releases.toReversed().map(({ id, date }) => (
          <option key={id} value={id}>
            {words.option(id, dayText(date, language))}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form className="release-choice" action={localPath(language, '/data/releases')} aria-label={words.title}>
      {field('from', from)}
      {field('to', to)}
      <button type="submit">{words.show}</button>
    </form>
  )
}

type Words = ReleaseWords['comparison']

/** Bases and pilot zones that are new, gone or told otherwise, one line each. */
function changedSites({ bases, zones }: DatasetDifference, language: Language, words: Words): readonly string[] {
  return [
    ...bases.map((change) => lineOf(change, (base) => localText(base, 'name', language), language, words)),
    ...zones.map((change) =>
      lineOf(
        change,
        (zone) => {
          const name = zoneName(zone, language)
          const days = [zone.approved ?? zone.published, ...(zone.revoked === null ? [] : [zone.revoked])].join(' – ')
          return name + bracketed(days, language)
        },
        language,
        words,
      ),
    ),
  ]
}

/** Figures of cities, districts and bases that are new, gone or another, one line each. */
function changedLocal({ local }: DatasetDifference, language: Language, words: Words): readonly string[] {
  const colon = punctuation[language].colon
  return local.map((change) =>
    lineOf(
      change,
      (row) =>
        `${localText(row, 'entity', language)} ${localText(row, 'period', language)} ${localText(row, 'measure', language)}${colon}${localFigureText(row, language)}`,
      language,
      words,
    ),
  )
}

function lineOf<R>({ kind, before, after }: RowChange<R>, write: (row: R) => string, language: Language, words: Words) {
  const [was, is] = [before, after].map((row) => (row === null ? null : write(row)))
  const told = was !== null && is !== null && was !== is ? `${was} → ${is}` : (is ?? was ?? '')
  return `${words.kinds[kind]}${punctuation[language].colon}${told}`
}
