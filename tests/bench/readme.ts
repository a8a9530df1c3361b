import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const path = join(import.meta.dirname, 'README.md')
const frame = /(<!-- run -->)[\s\S]*(<!-- \/run -->)/

/** Puts the tables of a run into the README; everything around them is written by hand. */
export function writeReadme(text: string): void {
  const before = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    before.replace(frame, (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`),
  )
}
