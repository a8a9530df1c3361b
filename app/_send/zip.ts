import type { Zippable } from 'fflate'
import { strToU8, zipSync } from 'fflate'

/**
 * Files as a zip archive. Every file carries the day of the release, so that the same files always give the same bytes;
 * a zip keeps local time, so the day is made of local parts.
 */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>, day: string | null): Uint8Array {
  const [year = 1980, month = 1, date = 1] = (day ?? '1980-01-01').split('-').map(Number)
  const mtime = new Date(year, month - 1, date)
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { mtime }],
  ])
  return zipSync(Object.fromEntries(entries), { level: 6 })
}
