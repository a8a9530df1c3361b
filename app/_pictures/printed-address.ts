/** What one is willing to type. */
const MOST = 72

/** A short link says nothing by itself: it stands where it spares this share of the letters. */
const WORTH = 0.3

/**
 * An address as a picture prints it: without the scheme, as its short link where that is much shorter, and the site's
 * alone where either is too long to type; null where the site has no origin. `code` is that of the short link.
 */
export function printedAddress(origin: string | undefined, path: string, code: string | null = null): string | null {
  if (origin === undefined) return null
  const { host } = new URL(origin)
  const whole = host + decodeURI(path)
  const short = code === null ? whole : `${host}/s/${code}`
  const shortest = short.length <= whole.length * (1 - WORTH) ? short : whole
  return shortest.length <= MOST ? shortest : host
}
