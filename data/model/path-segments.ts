/** The decoded parts of a path between its slashes; null for a path that is not encoded as paths are. */
export function pathSegments(pathname: string): readonly string[] | null {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}
