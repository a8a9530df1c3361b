export const languages = ['zh', 'en'] as const

/** Chinese comes first; English says the same. */
export type Language = (typeof languages)[number]

type Bilingual<K extends string> = { readonly [N in `${K}_zh` | `${K}_en`]: string | null }

/** Picks the text of one language from a row that carries both, such as name_zh and name_en; null where the cell is empty. */
export function localText<K extends string, R extends Bilingual<K>>(
  row: R,
  key: K,
  language: Language,
): R[`${K}_zh` & keyof R] {
  return row[`${key}_${language}` as `${K}_zh` & keyof R]
}
