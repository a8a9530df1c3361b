import type { ReactElement } from 'react'
import { locator } from '@/components/map/locator'
import { MapNote } from '@/components/map/map-figure'
import { MarkLegend } from '@/components/map/site-legend'
import { locatorRows } from '@/components/map/site-rows'
import { SvgTree } from '@/components/svg/svg-tree'
import { FigureTable } from '@/components/table/figure-table'
import { Unbroken } from '@/components/ui/unbroken'
import { localText } from '@/data/language'
import type { KeyFigure, Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { profileSentence, profileTitle } from '@/data/text/page-titles'
import { rankText } from '@/data/text/table-rows'
import { embedWordsOf, profileWordsOf, wordsOf } from '@/data/words/words'
import type { EmbedContext, EmbedRevisions } from './document'
import { EmbedDocument, RevisionNote } from './document'

/** As many figures as stand beside a map; the others are behind a disclosure. */
const FIRST = 7

const SCOPE = 'l'

type Props = {
  readonly profile: Profile
  readonly names: Names
  readonly frame: EmbedContext
  /** The page of the province. */
  readonly open: string
  readonly revisions: EmbedRevisions
}

/** The embed of a province as a document: headline, where it lies, and its key figures with rank. */
export function ProvinceEmbed({ profile, names, frame, open, revisions }: Props): ReactElement {
  const { language } = frame
  const { place, figures } = profile
  const words = wordsOf(language)
  const sentence = profileSentence(profile, names)
  const kind = [place.region === null ? null : names.place(place.region, 'full'), words.kinds[place.kind]]
  const title = words.profile.locator(names.place(place.code, 'full'))
  const [shown, rest] = [figures.slice(0, FIRST), figures.slice(FIRST)]
  return (
    <EmbedDocument
      frame={frame}
      title={profileTitle(profile, names)}
      description={sentence}
      open={open}
      citations={shown.flatMap(({ citations, indicator }) => (indicator.origin === 'counted' ? [] : citations))}
      revised={<RevisionNote revisions={revisions} label={{ place: false, indicator: true, period: false }} />}
    >
      <header>
        <p className="title">{kind.filter((part) => part !== null).join(' · ')}</p>
        <h1>{localText(place, 'name', language)}</h1>
        <p className="headline">
          <Unbroken text={sentence} words={[names.place(place.code, 'full')]} />
        </p>
      </header>
      <div className="card">
        <figure className="locator">
          <SvgTree drawing={locator(profile, { scope: SCOPE, theme: frame.theme, names, title })} />
          <div className={`legend ${SCOPE}`}>
            <MarkLegend rows={locatorRows(profile, profileWordsOf(language).locator)} />
          </div>
          <MapNote words={words} approvalNumber={frame.approvalNumber} />
        </figure>
        <div>
          {shown.length === 0 ? null : <KeyFigures figures={shown} names={names} />}
          {rest.length === 0 ? null : (
            <details>
              <summary>{embedWordsOf(language).more}</summary>
              <KeyFigures figures={rest} names={names} />
            </details>
          )}
        </div>
      </div>
    </EmbedDocument>
  )
}

function KeyFigures({
  figures,
  names,
}: {
  readonly figures: readonly KeyFigure[]
  readonly names: Names
}): ReactElement {
  const { profile: words } = wordsOf(names.language)
  const { heads } = embedWordsOf(names.language)
  return (
    <FigureTable
      columns={[
        { head: heads.indicator },
        { head: heads.year },
        { head: heads.value, isNumber: true },
        { head: heads.rank, isNumber: true },
      ]}
      rows={figures.map(({ indicator, period, cell: { figure, rank } }) => ({
        key: indicator.id,
        name: localText(indicator, 'short', names.language),
        cells: [
          period,
          names.grammar.qualified(figure.qualifier, names.grammar.quantity(figure.quantity, indicator)),
          rank === null ? '' : words.rankOf(rankText(rank), rank.of),
        ],
      }))}
    />
  )
}

type MissingProps = {
  readonly asked: string
  readonly near: readonly { readonly name: string; readonly href: string }[]
  readonly frame: EmbedContext
  readonly open: string
}

/** The embed of a province that does not exist: one sentence, the nearest names, and the way to the map. */
export function MissingEmbed({ asked, near, frame, open }: MissingProps): ReactElement {
  const words = embedWordsOf(frame.language)
  const sentence = words.noProvince(asked)
  return (
    <EmbedDocument frame={frame} title={sentence} description={sentence} open={open}>
      <h1>{sentence}</h1>
      {near.length === 0 ? null : (
        <>
          <p className="quiet">{words.near}</p>
          <ul>
            {near.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmbedDocument>
  )
}
