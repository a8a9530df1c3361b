import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { locatorText } from '@/data/format/day'
import { localText } from '@/data/language'
import { nameTable } from '@/data/text/names'
import { grammarOf, namesOf } from '@/data/text/names-of'
import { createSource, rawRows } from '@/tests/support/fixtures'

const data = read()

describe('names', () => {
  const [zh, en] = [namesOf(data, 'zh'), namesOf(data, 'en')]

  it('are full or short, Chinese or English', () => {
    expect([zh.place('440000', 'full'), zh.place('440000', 'short')]).toEqual(['广东省', '广东'])
    expect([en.place('150000', 'full'), en.place('150000', 'short')]).toEqual([
      'Inner Mongolia Autonomous Region',
      'Inner Mongolia',
    ])
    expect([zh.place('east', 'full'), en.place('CN', 'short')]).toEqual(['东部地区', 'China'])
  })

  it('of an unknown id are the id itself, and an unknown indicator is an error', () => {
    expect(zh.place('999999', 'full')).toBe('999999')
    expect(() => zh.indicator('gold')).toThrow('data/tables/indicators.csv has no row gold')
  })

  it('come with the phrases of their language', () => {
    expect(zh.grammar).toBe(grammarOf('zh'))
    expect([zh.language, en.language]).toEqual(['zh', 'en'])
  })

  it('of every place and region travel as plain JSON', () => {
    const table = nameTable(data, 'en')
    expect(JSON.parse(JSON.stringify(table))).toEqual(table)
    expect(Object.keys(table.full)).toHaveLength(34 + 7)
  })
})

describe('a text in two languages', () => {
  it('is picked by language, and is nothing where the cell is empty', () => {
    const source = createSource({ note_zh: '注', note_en: null })
    expect(localText(source, 'title', 'zh')).toBe('年鉴')
    expect(localText(source, 'title', 'en')).toBe('Yearbook')
    expect([localText(source, 'note', 'zh'), localText(source, 'note', 'en')]).toEqual(['注', null])
  })
})

describe('a locator', () => {
  it('stays as printed in Chinese', () => {
    expect(locatorText('综述篇 表11 2020—2024年', 'zh')).toBe('综述篇 表11 2020—2024年')
  })

  it.each([
    ['表5', 'Table 5'],
    ['表2-5', 'Table 2-5'],
    ['表(8)', 'Table 8'],
    ['表（8）累计', 'Table 8累计'],
    ['正文', 'text'],
    ['年末总人口', '年末总人口'],
    ['2020年4月16日新闻发布会', '2020年4月16日新闻发布会'],
  ])('%s is %s in English', (locator, english) => {
    expect(locatorText(locator, 'en')).toBe(english)
  })

  it('of every figure names its table by number in English', () => {
    const texts = rawRows('observations').map((row) => locatorText(row.locator ?? '', 'en'))
    expect(texts.filter((text) => /表[\d（(-]/.test(text))).toEqual([])
  })
})
