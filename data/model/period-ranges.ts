/** A run of consecutive years; `from` and `to` are equal for a single one. */
export type PeriodRange = { readonly from: string; readonly to: string }

/** Joins years, in any order, into runs without a gap: 2015, 2016, 2019 are 2015–2016 and 2019. */
export function periodRanges(periods: readonly string[]): readonly PeriodRange[] {
  const ranges: { from: string; to: string }[] = []
  for (const period of [...new Set(periods)].sort()) {
    const last = ranges.at(-1)
    if (last !== undefined && Number(period) === Number(last.to) + 1) last.to = period
    else ranges.push({ from: period, to: period })
  }
  return ranges
}

/** Years as a reader writes them, runs with a dash: 2015–2016 and 2019. */
export function periodTexts(periods: readonly string[]): readonly string[] {
  return periodRanges(periods).map(({ from, to }) => (from === to ? from : `${from}–${to}`))
}
