import type { Claim, ClaimOf } from '@/data/claims/claim'
import type { Quantity } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { digits, least, movePoint } from './digits'
import { rawRows } from './fixtures'

const indicators = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const shifts = new Map(rawRows('units').map((row) => [row.id, -Number(row.shift_en)]))

/** Every number of a sentence, as plain digits with a point and a minus. */
export function numbersIn(sentence: string): readonly string[] {
  const plain = sentence
    .replace(/(?<=\d)[,\u202f](?=\d)/g, '')
    .replace(/−(US\$|CN¥)?/g, '-')
    .replace(/(?<=\d)-(?=\d)/g, ' ')
  return plain.match(/-?\d+(\.\d+)?/g) ?? []
}

/** The numbers that a claim may print, in order: written without the code under test. */
export function numbersOf(claim: Claim, language: Language): readonly string[] {
  switch (claim.kind) {
    case 'figure':
      return quantityNumbers(claim.quantity, claim.measure, language)
    case 'rank': {
      const { best, worst, of } = claim.rank
      return [...new Set([best, worst]), of].map(String)
    }
    case 'share':
      return [percentage(claim.percent)]
    case 'comparison':
      return claim.relation === 'level' || isSlight(claim, language)
        ? []
        : quantityNumbers(claim.against, claim.measure, language)
    case 'top':
      return [percentage(claim.percent)]
    case 'derivation':
      return []
    case 'levels': {
      const [more, less] = [claim.most, claim.least].map(([first]) =>
        first === undefined || first.quantity.state === 'zero'
          ? []
          : quantityNumbers(first.quantity, claim.measure, language),
      )
      const places = claim.most.map(({ place }) => place)
      return [...many(places), ...(more ?? []), String(claim.least.length), ...(less ?? [])]
    }
    case 'extremes': {
      const ends = [claim.most, claim.least].flatMap((extremes) => {
        const places = many(extremes.map(({ place }) => place))
        const each = extremes.map(({ quantity, isDerived }) => [
          ...quantityNumbers(quantity, claim.measure, language),
          ...(isDerived === true ? boundNumbers(quantity, claim.measure, language) : []),
        ])
        return [...places, ...(new Set(each.map(String)).size === 1 ? (each[0] ?? []) : each.flat())]
      })
      return claim.among === null ? ends : [String(claim.among), ...ends]
    }
  }
}

/** More than six places are counted, not named. */
function many(places: readonly string[]): readonly string[] {
  return places.length > 6 ? [String(places.length)] : []
}

/** Above or below by less than what is printed: to give the number would be to say it twice. */
function isSlight({ relation, quantity, against, measure }: ClaimOf<'comparison'>, language: Language): boolean {
  const [own, other] = [quantity, against].map((one) => String(quantityNumbers(one, measure, language)))
  return (relation === 'above' || relation === 'below') && own === other
}

/** The bounds of a figure that no source prints, with one decimal more. */
export function boundNumbers(quantity: Quantity, measure: string, language: Language): readonly string[] {
  if (quantity.state !== 'value') return []
  const decimals = Number(indicators.get(measure)?.decimals) + 1
  const shift = language === 'en' ? (shifts.get(indicators.get(measure)?.unit ?? '') ?? 0) : 0
  const bounds = [quantity.low, quantity.high].map((bound) => movePoint(digits(bound, decimals), shift))
  return bounds[0] === bounds[1] ? [] : bounds
}

function quantityNumbers(quantity: Quantity, measure: string, language: Language): readonly string[] {
  const decimals = Number(indicators.get(measure)?.decimals)
  const shift = language === 'en' ? (shifts.get(indicators.get(measure)?.unit ?? '') ?? 0) : 0
  switch (quantity.state) {
    case 'value':
      return [movePoint(least(quantity.value, decimals), shift)]
    case 'zero':
      return [movePoint(digits(0, decimals), shift)]
    case 'below': {
      const isPrinted = indicators.get(measure)?.origin === 'observed' && quantity.low === 0
      const bounds = isPrinted ? [quantity.high] : [quantity.low, quantity.high]
      return bounds.map((bound) => movePoint(digits(bound, decimals + 1), shift))
    }
    case 'missing':
    case 'inapplicable':
      return []
  }
}

function percentage(percent: Quantity): string {
  // A bound is printed as one, and rounded up.
  if (percent.state === 'below') return digits(Math.max(0.1, Math.ceil(percent.high * 10) / 10), 1)
  const value = percent.state === 'value' ? percent.value : 0
  return least(value, 1)
}
