/** What one is willing to type. */
const MOST = 72

/** An address as a picture prints it: without the scheme, and the site's alone where the whole is too long to type; null where the site has no origin. */
export function printedAddress(origin: string | undefined, path: string): string | null {
  if (origin === undefined) return null
  const { host } = new URL(origin)
  const whole = host + decodeURI(path)
  return whole.length <= MOST ? whole : host
}
