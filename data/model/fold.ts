/**
 * A spelling as search compares it: without case, tones, accents, width and punctuation, its words parted by one space.
 * An apostrophe parts syllables, not words, so it goes: Xi’an is xian.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'‘’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** The letters of a spelling, each with the marks over it, in lower case; everything between them is left out. */
export function letters(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{N}]\p{M}*/gu) ?? []
  )
}

/** Letters and digits of a folded spelling without the spaces between its words. */
export function joined(folded: string): string {
  return folded.replaceAll(' ', '')
}
