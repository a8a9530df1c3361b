/**
 * Periods from which an indicator is defined anew within its own series, by indicator: no line is drawn into them.
 * The tables have none: another definition is another indicator there (deliverable and delivered services), another
 * division of the country another region id (Central and West), so that the series ends instead.
 */
const definitionBreaks: Readonly<Record<string, readonly string[]>> = {}

/** The periods of an indicator before which a line through time is cut. */
export function definitionBreaksOf(indicator: string): readonly string[] {
  return definitionBreaks[indicator] ?? []
}
