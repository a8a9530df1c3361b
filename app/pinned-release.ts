import { listReleases } from '@/data/releases'

/** The release that a value of a query names; null where it names none, and the newest data hold. */
export function pinnedRelease(given: string | readonly string[] | null | undefined): string | null {
  const [id] = [given ?? []].flat()
  // Most addresses name none, and the list is a file.
  return id === undefined ? null : (listReleases().find((release) => release.id === id)?.id ?? null)
}

/** Whether a later release has followed the one that an address is pinned to. */
export function isOutdated(release: string | null): boolean {
  return release !== null && release !== listReleases().at(-1)?.id
}

/** A release as a query, for pages of places, whose only key it is. */
export function releaseQuery(release: string | null): URLSearchParams {
  return new URLSearchParams(release === null ? {} : { release })
}
