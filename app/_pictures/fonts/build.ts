import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { fontFiles } from '@/app/_pictures/rasterize'
import { codePointsOf, printableCharacters } from './characters'

const { resolve } = createRequire(import.meta.url)
/** The rest serves vertical setting and old forms, and adds glyphs. */
const keepFeatures = ['ccmp', 'kern', 'locl', 'mark', 'mkmk']
/** Records of the name table without which the medium weight would be a family of its own, and the licence unsaid. */
const licenseAndFamily = [13, 14, 16, 17]
const characters = printableCharacters(new URL('../../../', import.meta.url))

for (const { file, source } of fontFiles) {
  const whole = readFileSync(resolve(source))
  const known = codePointsOf(whole)
  const lacking = characters.filter((character) => !known.has(character.codePointAt(0) ?? 0))
  const options = {
    targetFormat: 'truetype',
    noHinting: true,
    preserveNameIds: licenseAndFamily,
    keepFeatures,
  } as const
  const subset = await subsetFont(whole, characters.join(''), options)
  writeFileSync(new URL(file, import.meta.url), subset)
  process.stdout.write(
    `${file}: ${subset.byteLength} bytes, ${characters.length} characters. The whole font lacks: ${lacking.join(' ')}\n`,
  )
}
