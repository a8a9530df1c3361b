import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'

/** What a page prints: the text of each sheet without white space, and whether its fonts are in the file. */
type Printed = { readonly sheets: readonly string[]; readonly hasFonts: boolean }

/** Prints a page that is open and reads the file. */
export async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  // unpdf takes the bytes away from whoever gives them.
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return { sheets: text.map(plain), hasFonts: /\/FontFile[23]/.test(pdf.toString('latin1')) }
}

/**
 * A font may draw a character and a radical with one glyph, and the file then names the radical: 页 reads as ⻚. Unicode
 * maps the Kangxi radicals back, those of its supplement not.
 */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
}

function plain(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radical] ?? radical)
}
