import { sum } from 'd3-array'
import type { Datum } from './datum'
import type { Quantity } from './quantity'
import { boundsOf } from './sample'
import { within } from './within'

/**
 * The Gini coefficient of a sample sorted from the smallest, in its form for a whole population: 2 Σ i·x(i) / (n Σ x) −
 * (n + 1) / n, from 0 (all equal) to 1 − 1/n (all in one place). Each place counts once, whatever its size. The sum
 * over sorted figures rises with every figure, so sums over all lower and all upper bounds enclose it; the result is
 * never too narrow. Zero total: inapplicable. Gini, Variabilità e mutabilità, 1912; formula in Cowell, Measuring
 * Inequality, 3rd edition, Oxford 2011, appendix A.
 */
export function giniOf(sample: readonly Datum[]): Quantity {
  const n = sample.length
  const at = sample.map((datum) => datum.at)
  const { lows: low, highs: high } = boundsOf(sample)
  if (!(sum(low) > 0)) return { state: 'inapplicable', reason: 'divisor' }
  const gini = (sorted: Iterable<number>, total: number) =>
    Math.min(1 - 1 / n, Math.max(0, (2 * sum(sorted, (x, i) => (i + 1) * x)) / (n * total) - (n + 1) / n))
  return within(gini(at, sum(at)), gini(low, sum(high)), gini(high, sum(low)))
}
