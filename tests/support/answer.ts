import { inject } from 'vitest'

/** What the site answers to one request. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  /** Where a redirect leads, as an absolute address; null when it is none. */
  readonly location: string | null
}

/** Asks the site for a path and follows no redirect. */
export async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const address = inject('siteUrl') + path
  const response = await fetchTwice(address, { redirect: 'manual', headers })
  const location = response.headers.get('location')
  return {
    status: response.status,
    headers: response.headers,
    body: await response.text(),
    location: location === null ? null : new URL(location, address).href,
  }
}

/** The answer at the end of the redirects within the site, of which there may be three. */
export async function askToTheEnd(path: string): Promise<Answer> {
  let answer = await ask(path)
  for (let step = 0; step < 3 && answer.location?.startsWith(onSite('/')) === true; step++) {
    answer = await ask(answer.location.slice(onSite('').length))
  }
  return answer
}

/** A connection that was kept open may be closed while a test is busy with something else: then it is asked once more. */
function fetchTwice(address: string, init: RequestInit): Promise<Response> {
  return fetch(address, init).catch(() => fetch(address, init))
}

/** The address of a path of the site. */
export function onSite(path: string): string {
  return inject('siteUrl') + path
}

/** The markup of a page without what only scripts read and what only paints. */
export function markupOf({ body }: Answer): string {
  return body.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
}

/** The first group of a pattern in a text, or null. */
export function firstMatch(text: string, pattern: RegExp): string | null {
  return pattern.exec(text)?.[1] ?? null
}
