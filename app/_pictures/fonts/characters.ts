import { readdirSync, readFileSync } from 'node:fs'

/** What may be printed without standing in a file: numbers, signs, and the letters of pinyin and of foreign names. */
const always = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'\u00a0·‰°²³×÷±−–—‘’“”…‹›«»≈≥≤≠→←↑↓■□●○◆◇▲△▼▽★☆√©®™§¶€£¥㎡℃№',
  ...'　、。〈〉《》「」『』【】〔〕〖〗！＂＃％＆（）＊＋，－．／：；＜＝＞？［］＿｛｜｝～￥',
  ...'ÀÁÂÄÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûüāēīōūǎěǐǒǔǖǘǚǜ',
  ...'①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ零一二三四五六七八九十百千万亿兆',
]

/** Files whose text a picture may print. Releases are frozen tables, whose characters the tables had in their day. */
const isText = /^(?!releases\/|geo\/build).*\.(tsx?|csv|json)$/

/** Every character that the project's tables, names and dictionaries hold, and those of numbers and signs; sorted. */
export function printableCharacters(root: URL): readonly string[] {
  const texts = ['app', 'components', 'data'].flatMap((folder) => {
    const directory = new URL(`${folder}/`, root)
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => isText.test(path))
      .map((path) => readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), directory), 'utf8'))
  })
  const found = new Set([...always, ...texts.join('').normalize('NFC')])
  return [...found].filter((character) => /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character)).toSorted()
}

/**
 * The code points for which a TrueType or OpenType font has a glyph, from the last Unicode subtable of its cmap table,
 * which is the fullest (format 4 or 12; OpenType 1.9, "cmap"). Throws when the font has none.
 */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const subtables = range(view.getUint16(cmap + 2)).flatMap((index) => {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    const format = view.getUint16(offset)
    return format === 4 || format === 12 ? [{ offset, format }] : []
  })
  const fullest = subtables.toSorted((a, b) => a.format - b.format).at(-1)
  if (fullest === undefined) throw new Error('The font has no Unicode character map.')
  return new Set(fullest.format === 12 ? groups(view, fullest.offset) : segments(view, fullest.offset))
}

function tableOffset(view: DataView, name: string): number {
  for (const index of range(view.getUint16(4))) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...range(4).map((at) => view.getUint8(record + at)))
    if (tag === name) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${name}.`)
}

function groups(view: DataView, offset: number): number[] {
  return range(view.getUint32(offset + 12)).flatMap((index) => {
    const group = offset + 16 + index * 12
    return between(view.getUint32(group), view.getUint32(group + 4))
  })
}

function segments(view: DataView, offset: number): number[] {
  const count = view.getUint16(offset + 6) / 2
  const at = (array: number, index: number) => offset + 14 + (array * count + index) * 2 + (array > 0 ? 2 : 0)
  return range(count).flatMap((index) => {
    const [end, start, delta] = [0, 1, 2].map((array) => view.getUint16(at(array, index))) as [number, number, number]
    const shift = view.getUint16(at(3, index))
    return between(start, end).filter((code) => {
      if (shift === 0) return ((code + delta) & 0xffff) !== 0
      return view.getUint16(at(3, index) + shift + (code - start) * 2) !== 0
    })
  })
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}

function between(first: number, last: number): number[] {
  return range(last - first + 1).map((step) => first + step)
}
