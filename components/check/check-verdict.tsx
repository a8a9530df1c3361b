import type { ReactElement } from 'react'
import { Corrections } from '@/components/ui/corrections'
import { claimKey } from '@/data/export/picture-metadata'
import type { TableDifferences } from '@/data/export/table-differences'
import type { Language } from '@/data/language'
import { locales } from '@/data/language'
import type { CheckWords } from '@/data/words/words'
import { checkWordsOf } from '@/data/words/words'
import { DroppedPictures } from './dropped-pictures'
import type { CheckedPicture, Verdict } from './verdict'

type Props = { readonly verdict: Verdict; readonly language: Language }

/** What was found of one picture: a verdict in a few words, why, and the picture beside the one that the site draws. */
export function CheckVerdict({ verdict, language }: Props): ReactElement {
  const words = checkWordsOf(language)
  return (
    <section className="check-verdict" data-verdict={verdict.kind === 'page' ? summaryOf(verdict) : verdict.kind}>
      {verdict.kind === 'page' ? (
        <Page verdict={verdict} language={language} words={words} />
      ) : (
        <>
          <h2>{words.verdicts[verdict.kind]}</h2>
          <p>{verdict.kind === 'foreign' ? words.advice.foreign(verdict.host) : words.advice[verdict.kind]}</p>
          <dl className="facts">
            <dt>{words.given}</dt>
            <dd>
              <code>{verdict.claim.view}</code>
            </dd>
          </dl>
          <div className="check-pair">
            <Dropped verdict={verdict} words={words} />
          </div>
        </>
      )}
    </section>
  )
}

type Summary = 'holds' | 'changed' | 'differs' | 'unnamed' | 'unknown'

/** The verdict: first what is wrong with the claim itself, then whether its figures still hold. */
function summaryOf({ release, print, position }: CheckedPicture): Summary {
  if (release.kind === 'unnamed') return 'unnamed'
  if (release.kind === 'unknown') return 'unknown'
  if (print.kind === 'other' || print.kind === 'as') return 'differs'
  return position === null || position.differences.length === 0 ? 'holds' : 'changed'
}

function headline(verdict: CheckedPicture, summary: Summary, { verdicts }: CheckWords): string {
  const { release, position } = verdict
  switch (summary) {
    case 'changed':
      return verdicts.changed(position?.differences.length ?? 0)
    case 'unknown':
      return verdicts.unknown(release.kind === 'unknown' ? release.id : '')
    case 'holds':
      return verdicts.holds[holdsAs(verdict)]
    case 'differs':
    case 'unnamed':
      return verdicts[summary]
  }
}

function holdsAs(verdict: CheckedPicture): keyof CheckWords['verdicts']['holds'] {
  if (verdict.print.kind === 'none') return isNewest(verdict) ? 'linkNewest' : 'linkOlder'
  return isNewest(verdict) ? 'newest' : 'older'
}

function isNewest({ release, newest }: CheckedPicture): boolean {
  return release.kind === 'known' && release.id === newest.id
}

type PageProps = {
  readonly verdict: CheckedPicture & Pick<Verdict, 'claim'>
  readonly language: Language
  readonly words: CheckWords
}

function Page({ verdict, language, words }: PageProps): ReactElement {
  const { title, page, latest, picture, newest, print } = verdict
  const summary = summaryOf(verdict)
  return (
    <>
      <p className="kind" lang={locales[verdict.language].tag}>
        {title}
      </p>
      <h2>{headline(verdict, summary, words)}</h2>
      <Corrections corrections={verdict.corrections} language={language} />
      <dl className="facts">
        <dt>{words.facts.release}</dt>
        <dd>{releaseText(verdict, words)}</dd>
        <dt>{words.facts.print}</dt>
        <dd>
          {print.kind === 'as' ? words.print.as(print.release) : words.print[print.kind]}
          {verdict.claim.sha256 === null ? null : (
            <small>
              SHA-256 <code>{verdict.claim.sha256}</code>
            </small>
          )}
        </dd>
        <dt>{words.facts.now}</dt>
        <dd>
          <Standing verdict={verdict} words={words} newest={newest.id} />
        </dd>
      </dl>
      <p className="page-links">
        <a href={page}>{words.links.page}</a>
        {latest === page || isNewest(verdict) ? null : <a href={latest}>{words.links.latest}</a>}
      </p>
      <div className="check-pair">
        <Dropped verdict={verdict} words={words} />
        <figure>
          <figcaption>{words.pictures.ours(picture.release ?? '')}</figcaption>
          <a href={picture.src}>
            <img
              src={picture.src}
              alt={title}
              width={picture.width}
              {...(picture.height === null ? {} : { height: picture.height })}
              decoding="async"
            />
          </a>
        </figure>
      </div>
      {verdict.claim.sha256 === null ? null : <p className="note">{words.pictures.about}</p>}
    </>
  )
}

function releaseText(verdict: CheckedPicture, { release: words }: CheckWords): string {
  const { release, newest } = verdict
  switch (release.kind) {
    case 'known':
      return isNewest(verdict) ? words.newest(release) : words.older(release, newest)
    case 'unknown':
      return words.unknown(release.id, newest)
    case 'unnamed':
      return words.unnamed
  }
}

function Dropped({ verdict, words }: { readonly verdict: Verdict; readonly words: CheckWords }): ReactElement {
  return (
    <DroppedPictures
      claim={claimKey(verdict.claim)}
      words={{ yours: words.pictures.yours, alt: words.pictures.yourAlt }}
    />
  )
}

type StandingProps = { readonly verdict: CheckedPicture; readonly words: CheckWords; readonly newest: string }

function Standing({ verdict, words, newest }: StandingProps): ReactElement {
  const { position, release } = verdict
  const said = words.position
  if (position === null) return <>{said.unknown}</>
  const { figures, differences, added } = position
  const more = added === 0 ? null : <p>{said.added(added)}</p>
  if (differences.length === 0) {
    return (
      <>
        {isNewest(verdict) ? said.current(figures) : said.unchanged(figures, newest)}
        {more}
      </>
    )
  }
  return (
    <>
      {said.changed(differences.length, figures, newest)}
      <Differences
        differences={differences}
        words={words}
        before={release.kind === 'known' ? release.id : ''}
        after={newest}
      />
      {more}
    </>
  )
}

type DifferencesProps = {
  readonly differences: TableDifferences['differences']
  readonly words: CheckWords
  /** The releases of the two columns. */
  readonly before: string
  readonly after: string
}

function Differences({ differences, words, before, after }: DifferencesProps): ReactElement {
  const { heads } = words.position
  // On a map they all are of one indicator and year, which the title says.
  const isOfOne = new Set(differences.map(({ indicator, period }) => `${indicator} ${period}`)).size === 1
  return (
    <table className="check-differences">
      <thead>
        <tr>
          <th scope="col">{heads.place}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => (
          <tr key={`${one.place} ${one.indicator} ${one.period}`}>
            <th scope="row">
              {one.place}
              {isOfOne ? null : (
                <small>
                  {one.indicator} {one.period}
                </small>
              )}
            </th>
            <td>{one.before}</td>
            <td>{one.after ?? heads.gone}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
