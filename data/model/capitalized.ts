/** A sentence that begins with a capital, where its script has them. */
export function capitalized(sentence: string): string {
  return (sentence[0] ?? '').toUpperCase() + sentence.slice(1)
}
