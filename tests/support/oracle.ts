import { rawRows } from './fixtures'

/**
 * A second way to every figure of the maps, straight from the text of the tables and apart from data/model: what is
 * printed is read, what is derived is computed at every corner of what rounding allows.
 */
export type Truth =
  | { readonly state: 'missing' | 'inapplicable' }
  | {
      readonly state: 'value' | 'zero' | 'below'
      readonly value: number | null
      readonly low: number
      readonly high: number
      /** Printed by a source or counted, so that equal figures tie. */
      readonly isExact: boolean
    }
export type Known = Extract<Truth, { value: unknown }>

export function isKnown(truth: Truth): truth is Known {
  return 'value' in truth
}

const observations = new Map(rawRows('observations').map((row) => [`${row.indicator} ${row.place} ${row.period}`, row]))
const indicators = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const members = rawRows('region-members')
const sites = { zones: rawRows('zones'), bases: rawRows('bases') }
const uncovered = ['710000', '810000', '820000']

/** Inputs of each derived indicator; `nation:` means the figure of the whole country. */
const derivations: Readonly<Record<string, readonly [readonly string[], (...inputs: number[]) => number]>> = {
  'dds-balance': [['dds-export', 'dds-import'], (exports = 0, imports = 0) => exports - imports],
  'dds-share': [['dds-total', 'nation:dds-total'], (own = 0, nation = 0) => (100 * own) / nation],
  // 亿美元 over 万人: 100 million over 10 thousand is 10 thousand.
  'dds-per-capita': [['dds-total', 'population'], (total = 0, people = 0) => (total * 1e8) / (people * 1e4)],
  'dds-gdp-ratio': [
    ['dds-total', 'nation:cny-per-usd', 'gdp'],
    (total = 0, rate = 0, gdp = 0) => (100 * total * rate) / gdp,
  ],
  'dds-goods-ratio': [['dds-total', 'goods-total'], (total = 0, goods = 0) => (100 * total) / goods],
  'gdp-per-capita': [['gdp', 'population'], (gdp = 0, people = 0) => (gdp * 1e8) / (people * 1e4)],
}

export function truthOf(indicator: string, place: string, period: string): Truth {
  const row = observations.get(`${indicator} ${place} ${period}`)
  if (row !== undefined) return printedTruth(row)
  if (indicator === 'zones' || indicator === 'bases') return countedTruth(indicator, place, period)
  if (indicator === 'dds-export-ratio') return partTruth('dds-export', 'dds-total', 'dds-import', place, period)
  const derivation = derivations[indicator]
  if (derivation === undefined) return regionalTruth(indicator, place, period)
  if (indicator === 'dds-share' && place === 'CN') return { state: 'inapplicable' }
  const [inputs, compute] = derivation
  const found = computed(
    inputs.map((id) => (id.startsWith('nation:') ? truthOf(id.slice(7), 'CN', period) : truthOf(id, place, period))),
    compute,
  )
  // Shares in one whole stand in the order of the printed parts, whatever the whole is rounded to.
  const isPrintedPart = indicator === 'dds-share' && observations.has(`dds-total ${place} ${period}`)
  return isPrintedPart && isKnown(found) ? { ...found, isExact: true } : found
}

function printedTruth(row: Readonly<Record<string, string>>): Truth {
  const half = Number(row.precision) / 2
  const value = Number(row.value)
  const isExact = row.status !== 'derived'
  return row.state === 'below'
    ? { state: 'below', value: null, low: 0, high: half, isExact }
    : { state: 'value', value, low: value - half, high: value + half, isExact }
}

function countedTruth(table: 'zones' | 'bases', place: string, year: string): Truth {
  if (uncovered.includes(place)) return { state: 'inapplicable' }
  const codes = membersOf(place)
  const end = `${year}-12-31`
  const number = sites[table].filter((row) => {
    const since = row.announced ?? (row.approved || row.published) ?? ''
    const isGone = (row.revoked ?? '') !== '' && (row.revoked ?? '') <= end
    return codes.includes(row.place ?? '') && since <= end && !isGone
  }).length
  return { state: number === 0 ? 'zero' : 'value', value: number, low: number, high: number, isExact: true }
}

function membersOf(place: string): readonly string[] {
  const codes = members.filter((row) => row.region === place).map((row) => row.place ?? '')
  return codes.length === 0 ? [place] : codes
}

const otherFlow: Readonly<Record<string, string>> = { 'dds-export': 'dds-import', 'dds-import': 'dds-export' }
const three = ['east', 'central-west', 'northeast']

/** How the figure of a region is made that is not printed. */
function ruleTruth(indicator: string, place: string, period: string): 'sum' | 'difference' | 'residual' {
  const isPrinted = (id: string, of: string) => observations.has(`${id} ${of} ${period}`)
  const other = otherFlow[indicator]
  if (other !== undefined && isPrinted('dds-total', place) && isPrinted(other, place)) return 'difference'
  const whole = ['CN', ...three.filter((id) => id !== place)]
  return three.includes(place) && whole.every((id) => isPrinted(indicator, id)) ? 'residual' : 'sum'
}

/** The same where it is said of a figure; null for what is printed, counted, or computed by a formula. */
export function derivationTruth(indicator: string, place: string, period: string) {
  const isObserved = indicators.get(indicator)?.origin === 'observed'
  const isRegion = membersOf(place)[0] !== place
  if (!isObserved || !isRegion || observations.has(`${indicator} ${place} ${period}`)) return null
  return ruleTruth(indicator, place, period)
}

/** A region that is not printed: total less the other flow, nation less the other regions, or the sum of its provinces. */
function regionalTruth(indicator: string, place: string, period: string): Truth {
  const codes = membersOf(place)
  if (codes[0] === place || indicators.get(indicator)?.additive !== 'yes') return { state: 'missing' }
  const minus = (first = 0, ...rest: number[]) => rest.reduce((left, part) => left - part, first)
  const rule = ruleTruth(indicator, place, period)
  if (rule === 'difference') {
    const other = otherFlow[indicator] ?? ''
    return computed([truthOf('dds-total', place, period), truthOf(other, place, period)], minus)
  }
  const whole = ['CN', ...three.filter((id) => id !== place)]
  if (rule === 'residual') {
    return computed(
      whole.map((id) => truthOf(indicator, id, period)),
      minus,
    )
  }
  const parts = codes.map((code) => truthOf(indicator, code, period))
  // In a sum, what is printed 0 counts as 0.
  return computed(
    parts.map((part) => (isKnown(part) ? { ...part, value: part.value ?? 0 } : part)),
    (...all) => all.reduce((total, part) => total + part, 0),
    true,
  )
}

function computed(inputs: readonly Truth[], compute: (...inputs: number[]) => number, isRising = false): Truth {
  const known = inputs.filter(isKnown)
  if (known.length < inputs.length) return { state: 'missing' }
  const corners = isRising
    ? [known.map(({ low }) => low), known.map(({ high }) => high)]
    : known.reduce<number[][]>(
        (rows, { low, high }) => rows.flatMap((row) => [low, high].map((end) => row.concat(end))),
        [[]],
      )
  const ends = corners.map((corner) => compute(...corner))
  const values = known.flatMap(({ value }) => value ?? [])
  const value = values.length < known.length ? null : compute(...values)
  return {
    state: value === null ? 'below' : 'value',
    value,
    low: Math.min(...ends),
    high: Math.max(...ends),
    isExact: false,
  }
}

/**
 * A part in percent of its whole, where part and rest make the whole: the least and the largest ratio at the corners of
 * what all three printed figures allow together.
 */
function partTruth(partId: string, wholeId: string, restId: string, place: string, period: string): Truth {
  const truths = [partId, wholeId, restId].map((id) => truthOf(id, place, period))
  const [part, whole, rest] = truths
  if (!truths.every(isKnown) || !part || !whole || !rest || !isKnown(part) || !isKnown(whole) || !isKnown(rest)) {
    return { state: 'missing' }
  }
  const holds = (value: number, { low, high }: Known) => value >= low - 1e-9 && value <= high + 1e-9
  const corners = [
    ...[part.low, part.high].flatMap((own) =>
      [rest.low, rest.high, whole.low - own, whole.high - own].map((other) => [own, other] as const),
    ),
    ...[rest.low, rest.high].flatMap((other) => [whole.low, whole.high].map((all) => [all - other, other] as const)),
  ].filter(([own, other]) => holds(own, part) && holds(other, rest) && holds(own + other, whole))
  const ratios = corners.map(([own, other]) => (100 * own) / (own + other))
  const value = part.value === null || whole.value === null ? null : (100 * part.value) / whole.value
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)]
  return { state: value === null ? 'below' : 'value', value, low, high, isExact: false }
}

/** The share of a part in a whole, in percent. */
export function shareTruth(part: Truth, whole: Truth): Truth {
  if (isKnown(part) && part.state === 'zero') return part
  return computed([part, whole], (own = 0, all = 0) => (100 * own) / all)
}

/** The share of several parts together. */
export function jointShareTruth(parts: readonly Truth[], whole: Truth): Truth {
  return shareTruth(
    computed(parts, (...all) => all.reduce((sum, part) => sum + part, 0)),
    whole,
  )
}

/** Where a figure stands among all: the best and the worst place that rounding allows, and how many tie with it. */
export function rankTruth(own: Truth, all: readonly Truth[]) {
  const span = (truth: Truth) => {
    if (!isKnown(truth) || (truth.state === 'below' && !truth.isExact)) return []
    return [truth.isExact ? { low: truth.value ?? 0, high: truth.value ?? 0 } : { low: truth.low, high: truth.high }]
  }
  const spans = all.flatMap(span)
  const [mine] = span(own)
  if (mine === undefined) return null
  const above = spans.filter(({ low }) => low > mine.high + 1e-9).length
  const under = spans.filter(({ high }) => high < mine.low - 1e-9).length
  const beside = spans.filter(({ low, high }) => low <= mine.high + 1e-9 && high >= mine.low - 1e-9)
  const isTie = beside.every(({ low, high }) => low === high)
  return isTie
    ? { best: above + 1, worst: above + 1, tied: beside.length, of: spans.length }
    : { best: above + 1, worst: spans.length - under, tied: 1, of: spans.length }
}

/** Numbers free of the noise of binary fractions, anywhere in a value. */
export function rounded<T>(value: T): T {
  const at = (inner: unknown): unknown => {
    if (typeof inner === 'number') return Math.round(inner * 1e7) / 1e7 + 0
    if (Array.isArray(inner)) return inner.map(at)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, cell]) => [key, at(cell)]))
  }
  return at(value) as T
}
