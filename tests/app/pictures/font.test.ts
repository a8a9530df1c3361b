import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { printable } from '@/app/_pictures/draw'
import { codePointsOf, printableCharacters } from '@/app/_pictures/fonts/characters'
import { fontFamily, fontFiles, fontPaths, pictureFonts } from '@/app/_pictures/rasterize'

const root = new URL('../../../', import.meta.url)
const { resolve } = createRequire(import.meta.url)

function characters(codePoints: ReadonlySet<number>): readonly string[] {
  return Array.from(codePoints, (code) => String.fromCodePoint(code)).toSorted()
}

/** Characters of a text that a font cannot set, after those were replaced that pictures replace. */
function uncovered(text: string, font: ReadonlySet<number>): readonly string[] {
  const wanted = new Set(printable(text).replace(/\s/gu, ''))
  return [...wanted].filter((character) => !font.has(character.codePointAt(0) ?? 0)).toSorted()
}

function textsUnder(folder: string, pattern: RegExp): string {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, root), 'utf8'))
    .join('')
    .normalize('NFC')
}

describe.each(fontFiles)('$file', ({ file, source }) => {
  const font = codePointsOf(readFileSync(new URL(`app/_pictures/fonts/${file}`, root)))

  it.each([
    ['the tables', 'data/tables', /\.(csv|json)$/],
    ['the names of the map', 'data/geo', /\.csv$/],
    ['the sentences', 'data/text', /\.ts$/],
    ['the numbers', 'data/format', /\.ts$/],
    ['the words', 'data/words', /\.ts$/],
  ])('has every character of %s', (_, folder, pattern) => {
    const text = textsUnder(folder, pattern)
    expect(text.length).toBeGreaterThan(500)
    expect(uncovered(text, font)).toEqual([])
  })

  it('has what numbers, ranges, shares and titles need', () => {
    expect(uncovered('893.4亿美元 · 23.2% −0.05 5–6 0.4‰ ≈ ≥ ≤ ± × ㎡ “引号” ‘’ — … 12\u202f345 （约）', font)).toEqual(
      [],
    )
  })

  it('is what the build would make: run npm run fonts:build when this fails', () => {
    const whole = codePointsOf(readFileSync(resolve(source)))
    const due = printableCharacters(root).filter((character) => whole.has(character.codePointAt(0) ?? 0))
    expect(characters(font)).toEqual(due)
  })
})

describe('a font that lacks a character', () => {
  const font = codePointsOf(readFileSync(new URL(`app/_pictures/fonts/${fontFiles[0].file}`, root)))

  it('is found out', () => {
    expect(font.has(0x9f98)).toBe(false)
    expect(uncovered('广东龘', font)).toEqual(['龘'])
  })
})

it('the fonts are read once, one family in two weights', async () => {
  const fonts = await pictureFonts()
  expect(fonts.map(({ name, weight }) => [name, weight])).toEqual([
    [fontFamily, 400],
    [fontFamily, 500],
  ])
  expect(await pictureFonts()).toBe(fonts)
  expect(fonts.map(({ data }) => data.byteLength)).toEqual(fontPaths.map((path) => readFileSync(path).byteLength))
})

describe('the character map of a font', () => {
  it('is the same in its short form and its long one', () => {
    const wide = font('wide')
    expect(characters(codePointsOf(wide))).toEqual(['A', 'B', 'D'])
    expect(characters(codePointsOf(font('narrow')))).toEqual(['A', 'B', 'D'])
  })

  it('is missed aloud', () => {
    expect(() => codePointsOf(new Uint8Array(12))).toThrow('no table cmap')
  })

  /** A font with nothing but a cmap: A and B by a difference, D by its list of glyphs, and C without a glyph. */
  function font(form: 'wide' | 'narrow'): Uint8Array {
    const directory = '00010000 0001 0000 0000 0000 636d6170 00000000 0000001c 00000000'
    const header = `0000 0001 0003 ${form === 'wide' ? '000a' : '0001'} 0000000c`
    return Buffer.from([directory, header, form === 'wide' ? wide : narrow].join('').replaceAll(/\s/g, ''), 'hex')
  }
  const wide = '000c 0000 00000028 00000000 00000002 00000041 00000042 00000001 00000044 00000044 00000003'
  const narrow =
    '0004 002c 0000 0006 0004 0001 0002 0042 0044 ffff 0000 0041 0043 ffff ffc0 0000 0001 0000 0004 0000 0000 0003'
})
