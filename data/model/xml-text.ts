/** More than any metadata takes. */
const LONGEST = 20_000

/** Places at which a text is looked for at most, lest a file that is made for it takes for ever. */
const TRIES = 20

/**
 * What `read` makes of the text between an opening and the next closing, at the first place where it makes anything; null
 * where it never does. Takes time in proportion to the text. Total.
 */
export function valueAfter<T>(
  text: string,
  opening: string,
  closing: string,
  read: (between: string) => T | null,
): T | null {
  let at = text.indexOf(opening)
  for (let tries = 0; at !== -1 && tries < TRIES; tries += 1) {
    const start = at + opening.length
    const between = text.slice(start, start + LONGEST)
    const end = between.indexOf(closing)
    const value = end === -1 ? null : read(between.slice(0, end))
    if (value !== null) return value
    at = text.indexOf(opening, start)
  }
  return null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of an XML element or attribute: the predefined entities and numbers of characters resolved (XML 1.0, 4.6). Total. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name)] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}
