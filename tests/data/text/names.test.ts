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
    ['表（8）累计', 'Table 8, cumulative'],
    ['正文', 'text'],
    ['年末总人口', 'total population at year-end (年末总人口)'],
    [
      '综述篇 三、（一）东部地区主导，中西部潜力加速释放',
      'Overview, section 3 (1) (综述篇 三、（一）东部地区主导，中西部潜力加速释放)',
    ],
    ['三、政策实践', 'section 3 (三、政策实践)'],
    ['综述篇 专栏6', 'Overview, Box 6 (综述篇 专栏6)'],
    [
      '综述篇 表11 2020—2024年中国金融服务进出口规模与增速',
      'Overview, Table 11 (综述篇 表11 2020—2024年中国金融服务进出口规模与增速)',
    ],
    [
      '实践篇 促进数据跨境合规高效流动 四、（三）',
      'Practice, cross-border flows of data, section 4 (3) (实践篇 促进数据跨境合规高效流动 四、（三）)',
    ],
    ['2020年4月16日新闻发布会', '2020年4月16日新闻发布会'],
  ])('%s is %s in English', (locator, english) => {
    expect(locatorText(locator, 'en')).toBe(english)
  })

  it('of every row is English, with the Chinese in brackets only', () => {
    const tables = ['observations', 'local-figures', 'practices'] as const
    const locators = new Set(tables.flatMap((table) => rawRows(table).map((row) => row.locator ?? '')))
    expect(locators.size).toBeGreaterThan(60)
    const texts = [...locators].map((locator) => locatorText(locator, 'en').replace(` (${locator})`, ''))
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text) || text === '')).toEqual([])
  })
})
