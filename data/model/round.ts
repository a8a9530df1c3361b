/**
 * Rounds half away from zero to a number of decimals. What is classified is what is printed, so both use this.
 * The small addend undoes binary fractions such as 1.005, which is stored a little below itself.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** Rounds a positive bound up to a number of decimals: what is below the bound is below the result, which is never 0. */
export function roundUpTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.max(1, Math.ceil(value * scale - 1e-9)) / scale
}
