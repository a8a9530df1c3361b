import type { ChangeNames } from '@/data/model/figure-change-text'
import { changeLine, placeChangeLine } from '@/data/model/figure-change-text'
import type { FigureChange } from '@/data/model/figure-changes'
import { say } from '@/data/model/language'

/** What was corrected of an indicator or a place that a link asks for: the first few changes as lines, and how many there are. */
export type CorrectedSubject = {
  readonly kind: 'indicator' | 'place'
  readonly name: string
  readonly lines: readonly string[]
  readonly count: number
}

/** As many changes as are listed on the page itself. */
const FIRST = 12

/** What of the changes are an indicator's. */
export function correctedIndicator(id: string, changes: readonly FigureChange[], names: ChangeNames): CorrectedSubject {
  const own = changes.filter(({ indicator }) => indicator === id)
  const name = say(names.before.indicator(id), 'name', names.before.language)
  return { kind: 'indicator', name, lines: own.slice(0, FIRST).map((one) => changeLine(one, names)), count: own.length }
}

/** What of the changes are a place's. */
export function correctedPlace(code: string, changes: readonly FigureChange[], names: ChangeNames): CorrectedSubject {
  const own = changes.filter(({ place }) => place === code)
  const lines = own.slice(0, FIRST).map((one) => placeChangeLine(one, names))
  return { kind: 'place', name: names.before.place(code, 'short'), lines, count: own.length }
}
