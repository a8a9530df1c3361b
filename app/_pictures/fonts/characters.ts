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
