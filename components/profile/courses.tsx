import type { ReactElement } from 'react'
import { capitalized } from '@/data/model/capitalized'
import { comparePhrasesOf } from '@/data/model/compare-names'
import { compareClause, compareSentence } from '@/data/model/compare-sentence'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Course } from '@/data/model/profile-course'
import type { ProfileDetails } from '@/data/model/profile-details'
import { profileClaimSentence } from '@/data/model/profile-sentence'
import { cellText } from '@/data/model/table-rows'
import { axisTitle } from '../compare/chart-text'
import { MapSvg } from '../map/map-svg'
import { Ledger } from '../regions/ledger'
import { courseChart } from './course-chart'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
}

/** A place through time beside its region and the nation, and, as context, how digital services changed in these two. */
export function Courses({ details, names, lexicon }: Props): ReactElement {
  const { courses, context, profile } = details
  const said = lexicon.courses
  const name = names.place(profile.place.code, 'full')
  const phrases = comparePhrasesOf(names.language)
  return (
    <section>
      <h2>{said.title}</h2>
      {courses.length === 0 ? <p>{said.none(name)}</p> : null}
      <div className="courses">
        {courses.map((course) => (
          <CourseFigure key={course.indicator.id} course={course} names={names} lexicon={lexicon} />
        ))}
      </div>
      {courses.length === 0 ? null : <p className="aside-note">{said.nominal}</p>}
      {context.length === 0 ? null : (
        <>
          <h3>{said.context}</h3>
          <p className="lead">{said.contextLead(name)}</p>
          <ul className="sentences">
            {context.map(({ growth, derivation }) => (
              <li key={`${growth.measure}-${growth.place}`}>
                {capitalized(compareClause(growth, names, phrases))}
                {derivation === null ? '' : names.phrases.semicolon + names.phrases.derivation(derivation)}
                {names.phrases.stop}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function CourseFigure({ course, names, lexicon }: Omit<Props, 'details'> & { readonly course: Course }): ReactElement {
  const { indicator, growth, ranks, ends, caution, index } = course
  const said = lexicon.courses
  const phrases = comparePhrasesOf(names.language)
  const claims = [growth, ranks].filter((claim) => claim !== null)
  return (
    <figure className="small-chart">
      <figcaption>
        <h3>{say(indicator, 'name', names.language)}</h3>
        <p>{capitalized(compareSentence(claims, names, phrases))}</p>
        {ends === null ? null : <p>{profileClaimSentence(ends, names)}</p>}
        {caution === null ? null : <p className="caution">{profileClaimSentence(caution, names)}</p>}
      </figcaption>
      <MapSvg drawing={courseChart(course, said.index(index?.base ?? ''), names)} />
      <Values course={course} names={names} lexicon={lexicon} />
    </figure>
  )
}

/** The figures behind the lines, year by year. */
function Values({ course, names, lexicon }: Omit<Props, 'details'> & { readonly course: Course }): ReactElement {
  const { indicator, levels } = course
  return (
    <details className="values">
      <summary>{lexicon.courses.values}</summary>
      <Ledger
        isDense
        caption={axisTitle(indicator, names)}
        columns={[
          { head: lexicon.courses.year },
          ...levels.lines.map(({ place }) => ({ head: names.place(place, 'short'), isNumber: true })),
        ]}
        rows={levels.periods.map((period, i) => ({
          key: period,
          name: period,
          cells: levels.lines.map(({ points }) => {
            const quantity = points[i]?.quantity
            return quantity === undefined ? '' : cellText(quantity, indicator, names)
          }),
        }))}
      />
    </details>
  )
}
