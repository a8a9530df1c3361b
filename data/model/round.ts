/**
 * Rounds half away from zero to a number of decimals. What is classified is what is printed, so both use this.
 * The small addend undoes binary fractions such as 1.005, which is stored a little below itself.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
