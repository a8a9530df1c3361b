import { z } from 'zod'
import { onSite } from './answer'

const thing = z.looseObject({ '@type': z.string() })

/** What a page says to programs, by type. Relative addresses are those of the site. */
export function linkedData(body: string): ReadonlyMap<string, z.infer<typeof thing>> {
  const scripts = [...body.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)]
  const things = scripts.map(([, text = '']) =>
    thing.parse(JSON.parse(text, (_, value) => (/^\/(?!\/)/.test(String(value)) ? onSite(String(value)) : value))),
  )
  return new Map(things.map((one) => [one['@type'], one]))
}
