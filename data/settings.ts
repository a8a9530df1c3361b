import { z } from 'zod'

const settingsSchema = z.object({
  SITE_URL: z.string().refine(isOrigin, 'expected an origin without a path, such as https://map.example.cn').optional(),
  MAP_APPROVAL_NUMBER: z
    .string()
    .regex(/^[A-Z\p{Script=Han}]{2,4}[（(]\d{4}[）)]\d+号$/u, 'expected a map approval number such as GS（2026）1234号')
    .optional(),
  CONTACT: z.union([z.email(), z.url({ protocol: /^https$/ })], 'expected an e-mail or https address').optional(),
})

/** Whether the address is nothing but scheme, host and perhaps port, as a browser would write it. */
function isOrigin(address: string): boolean {
  return /^https?:/.test(address) && URL.canParse(address) && new URL(address).origin === address
}

/** What the operator decides. Unset settings are undefined: addresses stay relative, the map prints its note instead of a number. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>

/** Reads the settings from an environment; an empty variable counts as unset. Throws one sentence that names every wrong one. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).map((key) => [key, environment[key]?.trim() || undefined]),
  )
  const result = settingsSchema.safeParse(given)
  if (result.success) return result.data
  const wrong = result.error.issues.map(
    (issue) => `${String(issue.path[0])} ("${given[String(issue.path[0])] ?? ''}"): ${issue.message}`,
  )
  throw new Error(`Wrong settings. ${wrong.join('; ')}.`)
}

/** The settings of this process. */
export function settings(): Settings {
  return parseSettings(process.env)
}
