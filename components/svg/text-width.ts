const wide = /[⺀-鿿　-〿豈-﫿＀-￯“”‘’…—]|[\u{20000}-\u{3ffff}]/u
const classes: readonly (readonly [RegExp, number])[] = [
  [wide, 1],
  [/[ijlI.,:;'|!·\s]/, 0.34],
  [/[frt()[\]/-]/, 0.42],
  [/[mwMW%‰]/, 0.97],
  [/[−+×=<>]/, 0.84],
  [/[A-Z&]/, 0.76],
]
const OTHER = 0.64
/** The thin gap that browsers set between Chinese and Latin (`text-autospace`). */
const GAP = 0.14

type Letter = { readonly width: number; readonly isWide: boolean; readonly isWord: boolean }

/** Letters are few and asked for thousands of times while charts are drawn. */
const known = new Map<string, Letter>()

/**
 * About how wide a text is, in sizes of its type: by kinds of letters, measured in the widest of the usual system fonts,
 * so that the text is rarely wider. Nothing can be measured where a drawing is made.
 */
export function textWidth(text: string): number {
  let width = 0
  let before: Letter | null = null
  for (const character of text) {
    const letter = letterOf(character)
    const changes = before !== null && letter.isWord && before.isWord && letter.isWide !== before.isWide
    width += letter.width + (changes ? GAP : 0)
    before = letter
  }
  return width
}

function letterOf(character: string): Letter {
  const found = known.get(character)
  if (found !== undefined) return found
  const letter = {
    width: classes.find(([kind]) => kind.test(character))?.[1] ?? OTHER,
    isWide: wide.test(character),
    isWord: /[\p{L}\p{N}]/u.test(character),
  }
  known.set(character, letter)
  return letter
}
