import type { ReactElement } from 'react'
import { localPath } from '@/data/address/path'
import type { Availability } from '@/data/facts/availability'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { FigureNote } from '@/data/facts/indicator'
import { periodTexts } from '@/data/facts/period'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { formulaText } from '@/data/text/figure'
import type { Names } from '@/data/text/names'
import { indicatorWordsOf } from '@/data/words/words'

type Props = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly availability: Availability
  readonly language: Language
}

/** What is measured, how, in which unit, for which years, and what may not be compared. */
export function IndicatorFacts({ dataset, indicator, availability, language }: Props): ReactElement {
  const words = indicatorWordsOf(language)
  const { facts } = words
  // English moves the decimal point with its unit and keeps every printed digit.
  const decimals = indicator.decimals - (language === 'en' ? indicator.unit.shift_en : 0)
  const covered = availability.levels
    .map((level) => ({
      level,
      periods: availability.coverage.filter(({ known }) => known[level] > 0).map(({ period }) => period),
    }))
    .filter(({ periods }) => periods.length > 0)
  return (
    <section>
      <h2>{facts.title}</h2>
      <dl className="facts">
        <dt>{facts.definition}</dt>
        <dd>
          {localText(indicator, 'definition', language)}
          {indicator.origin === 'counted' ? ` ${facts.counted}` : null}
        </dd>
        <Formula dataset={dataset} indicator={indicator} language={language} />
        <dt>{facts.comparability}</dt>
        <dd>{localText(indicator, 'comparability', language)}</dd>
        <dt>{facts.unit}</dt>
        <dd>{words.join([unitLabel(indicator.unit, language), facts.decimals(decimals)])}</dd>
        <dt>{facts.periods}</dt>
        <dd>
          {covered.map(({ level, periods }) => (
            <div key={level}>{facts.covers[level](words.list(periodTexts(periods)))}</div>
          ))}
        </dd>
      </dl>
    </section>
  )
}

function Formula({ dataset, indicator, language }: Omit<Props, 'availability'>): ReactElement | null {
  const words = indicatorWordsOf(language)
  const formula = formulaText(dataset, indicator, language, words.facts.ofNation)
  if (formula === null) return null
  return (
    <>
      <dt>{words.facts.formula}</dt>
      <dd>
        <p className="formula">{formula.text}</p>
        <ul>
          {formula.terms.map(({ indicator: term, of }) => (
            <li key={`${term.id} ${of}`}>
              <a href={localPath(language, `/indicators/${term.id}`)}>
                {of === 'nation' && term.mapped
                  ? words.facts.ofNation(localText(term, 'name', language))
                  : localText(term, 'name', language)}
              </a>
              <small>{unitLabel(term.unit, language)}</small>
            </li>
          ))}
          {formula.constants.map((constant) => (
            <li key={constant}>{words.facts.factor(constant)}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}

type NotesProps = { readonly notes: readonly FigureNote[]; readonly names: Names }

/** What the tables say about single figures, with the places and years it is said of. */
export function IndicatorNotes({ notes, names }: NotesProps): ReactElement | null {
  const words = indicatorWordsOf(names.language)
  if (notes.length === 0) return null
  return (
    <>
      <h3>{words.table.notes}</h3>
      <ul className="notes">
        {notes.map((note) => (
          <li key={note.text_en}>
            {words.list(
              note.at.map(({ place, periods }) => `${names.place(place, 'short')} ${words.list(periodTexts(periods))}`),
            )}
            {words.colon}
            {localText(note, 'text', names.language)}
          </li>
        ))}
      </ul>
    </>
  )
}
