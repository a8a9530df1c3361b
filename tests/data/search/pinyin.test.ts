import { assert, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pinyinInitials, splitPinyin } from '@/data/search/spelling'
import { rawRows } from '@/tests/support/fixtures'

describe('joined pinyin is split into syllables', () => {
  it.each([
    ['guǎngdōng', 2, 'guǎng dōng'],
    ['shǎnxī', 2, 'shǎn xī'],
    ['nèiměnggǔ', 3, 'nèi měng gǔ'],
    ['hēilóngjiāng', 3, 'hēi lóng jiāng'],
    ['ānhuī', 2, 'ān huī'],
    ['àomén', 2, 'ào mén'],
    ['jǐnán', 2, 'jǐ nán'],
    ['xī’ān', 2, 'xī ān'],
    ["xi'an", 2, 'xi an'],
    ['xian', 1, 'xian'],
    ['mǎ’ānshān', 3, 'mǎ ān shān'],
    ['guǎng’ān', 2, 'guǎng ān'],
    ['nanning', 2, 'nan ning'],
    ['dongguan', 2, 'dong guan'],
    ['shangrao', 2, 'shang rao'],
    ['fangchenggang', 3, 'fang cheng gang'],
    ['ezhou', 2, 'e zhou'],
    ['SHÀNGHǍI', 2, 'shàng hǎi'],
  ])('%s with %i', (pinyin, count, expected) => {
    expect(splitPinyin(pinyin, count)?.join(' ')).toBe(expected)
  })

  it.each([
    ['harbin', 3],
    ['hohhot', 4],
    ['urumqi', 4],
    ['lhasa', 2],
    ['xian', 2],
    ['guangdong', 3],
    ['', 1],
    ["'", 1],
    ['xi', 0],
    ['广东', 2],
  ])('%s with %i is no plain pinyin', (pinyin, count) => {
    expect(splitPinyin(pinyin, count)).toBeNull()
    expect(pinyinInitials(pinyin, count)).toBeNull()
  })

  it('every province has as many syllables as its short name has characters, and nothing is lost', () => {
    for (const row of rawRows('places')) {
      const [pinyin = '', name = ''] = [row.pinyin, row.short_zh]
      const syllables = splitPinyin(pinyin, name.length)
      expect([name, syllables?.length, syllables?.join('')]).toEqual([name, name.length, pinyin])
    }
  })

  it('whatever it is given, it gives that many parts that make up the whole, or nothing', () => {
    assert(
      property(string({ maxLength: 40 }), integer({ min: -2, max: 12 }), (text, count) => {
        const syllables = splitPinyin(text, count)
        return (
          syllables === null ||
          (syllables.length === count && syllables.every((part) => text.toLowerCase().includes(part)))
        )
      }),
    )
  })
})
