import type { DatasetDifference } from '@/data/model/dataset-difference'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { localFigureText } from '@/data/model/local-figure-text'
import type { RowChange } from '@/data/model/row-changes'
import type { ReleaseWords } from './release-words'

type Words = ReleaseWords['comparison']

/** Bases and pilot zones that are new, gone or told otherwise, one line each. */
export function changedSites({ bases, zones }: DatasetDifference, language: Language, words: Words): readonly string[] {
  return [
    ...bases.map((change) => lineOf(change, (base) => say(base, 'name', language), language, words)),
    ...zones.map((change) =>
      lineOf(
        change,
        (zone) => {
          const name = language === 'zh' ? zone.name_zh : zone.city_en
          const days = [zone.approved ?? zone.published, ...(zone.revoked === null ? [] : [zone.revoked])].join(' – ')
          return language === 'zh' ? `${name}（${days}）` : `${name} (${days})`
        },
        language,
        words,
      ),
    ),
  ]
}

/** Figures of cities, districts and bases that are new, gone or another, one line each. */
export function changedLocal({ local }: DatasetDifference, language: Language, words: Words): readonly string[] {
  const colon = language === 'zh' ? '：' : ': '
  return local.map((change) =>
    lineOf(
      change,
      (row) =>
        `${say(row, 'entity', language)} ${say(row, 'period', language)} ${say(row, 'measure', language)}${colon}${localFigureText(row, language)}`,
      language,
      words,
    ),
  )
}

function lineOf<R>({ kind, before, after }: RowChange<R>, write: (row: R) => string, language: Language, words: Words) {
  const [was, is] = [before, after].map((row) => (row === null ? null : write(row)))
  const told = was !== null && is !== null && was !== is ? `${was} → ${is}` : (is ?? was ?? '')
  return `${words.kinds[kind]}${language === 'zh' ? '：' : ': '}${told}`
}
