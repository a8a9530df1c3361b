/** The 34 provinces, autonomous regions, municipalities and special administrative regions (GB/T 2260). */
export const provinceCodes: readonly string[] = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 71, 81, 82,
].map((digits) => `${digits}0000`)

/** Land of Gansu that the source lists beside the prefectures, under codes that GB/T 2260 does not have. */
const withoutPrefecture = ['629700', '629800', '629900']

/** Whether a second-level code of the source is a prefecture of GB/T 2260 (or a place without prefectures). */
export function isPrefecture(code: string): boolean {
  return !withoutPrefecture.includes(code)
}

/** The province that a place belongs to. */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`
}
