import type { ReactElement, ReactNode } from 'react'
import type { DatasetDifference } from '@/data/model/dataset-difference'
import { dayText } from '@/data/model/day-text'
import type { ChangeNames } from '@/data/model/figure-change-text'
import { changedIndicator } from '@/data/model/figure-change-text'
import type { FigureChange } from '@/data/model/figure-changes'
import type { Language } from '@/data/model/language'
import { releasesHref } from '@/data/model/releases-address'
import type { TableName } from '@/data/model/schema'
import { catalogueWords } from '../catalogue/catalogue-dictionary'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { ChangedFigures } from './changed-figures'
import { ChangedIndicators } from './changed-indicators'
import { changedLocal, changedSites } from './changed-rows'
import { ReleaseChoice } from './release-choice'
import type { ReleaseDay } from './release-note'
import { releaseWords } from './release-words'
import '../catalogue/catalogue.css'
import './releases.css'

type Props = {
  readonly language: Language
  readonly settings: Operator
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
  const words = releaseWords(language).comparison
  const { data, releases: list, tables: tableWords } = catalogueWords(language)
  const path = releasesHref(from.id, to.id)
  const title = words.title(from.id, to.id)
  const corrected = difference.figures.filter(({ kind }) => kind !== 'added')
  const added = difference.figures.filter(({ kind }) => kind === 'added')
  const withdrawn = corrected.filter(({ kind }) => kind === 'withdrawn').length
  const figures = { names, from: from.id, to: to.id, words }
  const [sites, local] = [changedSites(difference, language, words), changedLocal(difference, language, words)]
  const stop = language === 'zh' ? '。' : '.'
  return (
    <PageFrame language={language} path={path} release={to.id} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Breadcrumbs
        origin={settings.SITE_URL}
        language={language}
        items={[
          { name: data, path: '/data' },
          { name: list.title, path: '/data/releases' },
          { name: title, path },
        ]}
      />
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
          {language === 'zh' ? '' : ' '}
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
    </PageFrame>
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
