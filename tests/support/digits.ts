/** What would print as 0 without being one is printed as less than the last digit's worth. */
export function least(value: number, decimals: number): string {
  const text = digits(value, decimals)
  return value > 0 && Number(text) === 0 ? digits(10 ** -decimals, decimals) : text
}

/** A number with so many decimals, rounded half away from zero. */
export function digits(value: number, decimals: number): string {
  const format = new Intl.NumberFormat('en-US', {
    useGrouping: false,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
  return format.format(value + Math.sign(value) * 1e-10)
}

/**
 * Divides by a power of ten without computing: 893.4 becomes 89.34. What a sentence would give as less than one billion
 * it gives in millions: 7.2 becomes 720, not 0.72; and zero without decimals.
 */
export function movePoint(text: string, places: number): string {
  if (places <= 0) return text
  if (places === 1 && Number(text) === 0) return '0'
  if (places === 1 && Math.abs(Number(text)) < 10) return String(Math.round(Number(text) * 1e6) / 1e4)
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const padded = whole.padStart(places + 1, '0')
  const cut = padded.length - places
  return `${text.startsWith('-') ? '-' : ''}${padded.slice(0, cut)}.${padded.slice(cut)}${fraction}`
}
