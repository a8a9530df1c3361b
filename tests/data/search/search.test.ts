import { assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTerms } from '@/app/_open/data-files'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { simplify } from '@/data/search/find'
import { MAX_RESULTS, readQuery, search, searchKinds } from '@/data/search/search'
import { searchIndex } from '@/data/search/search-index'
import { fold } from '@/data/search/spelling'
import { regionWordsOf, wordsOf } from '@/data/words/words'
import { frozen, rawRows } from '@/tests/support/fixtures'

const chinese = frozen(searchIndex(read(), 'zh', searchTerms(wordsOf('zh'), regionWordsOf('zh'))))
const english = frozen(searchIndex(read(), 'en', searchTerms(wordsOf('en'), regionWordsOf('en'))))
const { entries } = chinese
const places = rawRows('places')

function titles(query: string): readonly string[] {
  return search(chinese, query).map(({ title, kind, isNear }) => `${title}${isNear ? ' near' : ''} ${kind}`)
}

function firstId(query: string): string | undefined {
  return search(chinese, query)[0]?.id
}

describe('every province is found first', () => {
  it.each(places.map((row) => [row.name_zh ?? '', row] as const))('%s', (_, row) => {
    const plain = (row.pinyin ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '')
    const spellings = [
      row.name_zh,
      row.short_zh,
      row.abbreviation_zh,
      row.name_en,
      row.name_en?.toUpperCase(),
      row.short_en,
      row.slug,
      row.pinyin,
      row.pinyin?.normalize('NFD'),
      // Without tones Shaanxi is spelled like Shanxi; see below.
      row.code === '610000' ? undefined : plain,
      row.code,
      row.iso,
      row.iso?.toLowerCase(),
      ...(row.aliases ?? '').split(' '),
    ].filter((spelling) => spelling !== undefined && spelling !== '')
    for (const spelling of spellings) {
      expect([spelling, firstId(spelling ?? '')]).toEqual([spelling, row.code])
    }
  })

  // Written by hand: the first letters of the syllables.
  const initials =
    'bj tj hb sx nmg ln jl hlj sh js zj ah fj jx sd hn hb hn gd gx hn cq sc gz yn xz sx gs qh nx xj tw xg am'.split(' ')

  it.each(places.map((row, at) => [initials[at] ?? '', row] as const))('by initials: %s', (written, row) => {
    const same = places.filter((_, at) => initials[at] === written).map(({ code }) => code)
    expect(
      search(chinese, written)
        .slice(0, same.length)
        .map(({ id }) => id),
    ).toEqual(same)
    expect(same).toContain(row.code)
  })
})

describe('what the specification says', () => {
  it.each([
    ['gd', '广东省 province'],
    ['sd', '山东省 province'],
    ['guangdong', '广东省 province'],
    ['guǎngdōng', '广东省 province'],
    ['ＧＵＡＮＧ　ＤＯＮＧ', '广东省 province'],
    ['guǎng dōng', '广东省 province'],
    ['广', '广东省 province'],
    ['440000', '广东省 province'],
    ['CN-GD', '广东省 province'],
    ['im', '内蒙古自治区 province'],
    ['hz', '杭州市 zone'],
    ['gdp', '地区生产总值 indicator'],
    ['人口', '年末常住人口 indicator'],
    ['goods trade', '货物进出口总额 indicator'],
    ['软件园', '中关村软件园 base'],
    ['天河', '广州市天河中央商务区 base'],
    ['hangzhou', '杭州市 zone'],
    ['hángzhōu', '杭州市 zone'],
    ["xi'an", '西安市 zone'],
    ['xian', '西安市 zone'],
    ['330100', '杭州市 zone'],
    ['中国（义乌）跨境电子商务综合试验区', '义乌市 zone'],
    ['kashi', '喀什地区 zone'],
  ])('%s finds %s first', (query, title) => {
    expect(titles(query)[0]).toBe(title)
  })

  it('shanxi finds 山西, and offers 陕西 as near', () => {
    expect(titles('shanxi')).toEqual(['山西省 province', '陕西省 near province'])
    expect(titles('shanx').slice(0, 2)).toEqual(['山西省 province', '陕西省 near province'])
    expect(titles('shaanxi')).toEqual(['陕西省 province'])
  })

  it('with its tones, either of them is meant', () => {
    expect(titles('shānxī')).toEqual(['山西省 province', '陕西省 near province'])
    expect(titles('shǎnxī')).toEqual(['陕西省 province', '山西省 near province'])
    expect(titles('shǎnxi')[0]).toBe('陕西省 province')
  })

  it('sx finds both', () => {
    expect(titles('sx').slice(0, 2)).toEqual(['山西省 province', '陕西省 province'])
  })

  it('a piece from the middle counts when it is Chinese, or has three letters', () => {
    expect(titles('数字化')).not.toEqual([])
    expect(titles('anghai')).toContain('上海市 province')
    expect(titles('gh')).not.toContain('上海市 province')
  })

  it('at equal quality provinces come before indicators, bases and zones', () => {
    const kinds = search(chinese, '海')
      .slice(0, 5)
      .map(({ kind }) => searchKinds.indexOf(kind))
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b))
    expect(titles('海').slice(0, 2)).toEqual(['海南省 province', '海南生态软件园 base'])
  })

  it('words that belong to different things find them all', () => {
    expect(titles('广东 软件园').slice(0, 2)).toEqual(['广东省 province', '中关村软件园 base'])
  })

  it('at most 12 are found', () => {
    expect(search(chinese, '市')).toHaveLength(MAX_RESULTS)
    expect(MAX_RESULTS).toBe(12)
  })
})

describe('every zone and base', () => {
  it('is found by its Chinese name, its English name and its code, and leads to the page of its province', () => {
    const slugs = new Map(places.map((row) => [row.code, row.slug]))
    for (const row of rawRows('zones')) {
      const id = `${row.code}-${row.batch}`
      for (const query of [row.name_zh, row.city_zh, row.city_en, row.code]) {
        const found = search(chinese, query ?? '').find((result) => result.id === id)
        expect([query, found?.path]).toEqual([query, `/provinces/${slugs.get(row.place)}`])
      }
    }
    for (const row of rawRows('bases')) {
      for (const query of [row.name_zh, row.name_en]) expect(firstId(query ?? '')).toBe(row.id)
    }
  })

  it('there are 34 provinces, 12 bases, 181 zones, every region and every indicator', () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
    const [regions, indicators, practices] = (['regions', 'indicators', 'practices'] as const).map(
      (name) => rawRows(name).length,
    )
    expect(searchKinds.map(count)).toEqual([34, regions, 4, indicators, 8, 12, 181, practices])
    expect(new Set(entries.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(entries.length)
  })

  it('a revoked zone is told so, in both languages', () => {
    expect(search(chinese, '海口')[0]?.detail).toBe('跨境电商综试区 · 海南 · 2025-04-25撤销')
    expect(search(english, 'haikou')[0]?.detail).toBe(
      'Cross-border e-commerce pilot zone · Hainan · revoked 2025-04-25',
    )
    const told = entries.filter(({ detail }) => detail.includes('撤销'))
    expect(told.map(({ title }) => title)).toEqual(['海口市', '三亚市', '阿拉山口市'])
  })
})

describe('traditional characters', () => {
  it.each([
    ['廣東', '/provinces/guangdong'],
    ['陝西', '/provinces/shaanxi'],
    ['臺灣', '/provinces/taiwan'],
    ['內蒙古自治區', '/provinces/inner-mongolia'],
    ['長三角', '/compare?places=310000.320000.330000.340000'],
    ['貨物進出口總額', '/?indicator=goods-total'],
    ['瀋陽市', '/provinces/liaoning'],
    ['廣東出口', '/?indicator=dds-export&places=440000'],
  ])('%s finds %s first, in both languages', (query, path) => {
    expect(search(chinese, query)[0]?.path).toBe(path)
    expect(search(english, query)[0]?.path).toBe(path)
  })

  it('no spelling of the tables is changed by being simplified', () => {
    expect(entries.flatMap(({ spellings }) => spellings.filter((name) => simplify(name) !== name))).toEqual([])
  })
})

describe('what is asked for by other words', () => {
  it.each([
    ['长三角', '/compare?places=310000.320000.330000.340000'],
    ['京津冀', '/compare?places=110000.120000.130000'],
    ['大湾区', '/compare?places=440000.810000.820000'],
    ['综试区', '/?indicator=zones'],
    ['平台', '/sites'],
    ['数字贸易', '/?indicator=dds-total'],
    ['digital trade', '/?indicator=dds-total'],
    ['数据', '/data'],
    ['深圳综试区', '/provinces/guangdong'],
    ['Shenzhen pilot zone', '/provinces/guangdong'],
    ['广东出口', '/?indicator=dds-export&places=440000'],
    ['广东省 人口', '/?indicator=population&places=440000'],
    ['GDP 广东', '/?indicator=gdp&places=440000'],
    ['guangdong gdp', '/?indicator=gdp&places=440000'],
    ['长三角进出口', '/compare?places=310000.320000.330000.340000&indicator=dds-total'],
    ['公共技术服务', '/provinces/beijing#practices'],
  ])('%s finds %s first', (query, path) => {
    expect(search(chinese, query)[0]?.path).toBe(path)
  })

  it('a group that takes in parts of a province says so', () => {
    expect(search(chinese, '大湾区')[0]?.detail).toMatch(/广东、香港、澳门 · .*部分地区/)
    expect(search(chinese, '京津冀')[0]?.detail).toBe('比较北京、天津、河北')
  })
})

describe('regions and the nation', () => {
  it.each([
    ['东部', '/regions/east'],
    ['dongbu', '/regions/east'],
    ['东部地区', '/regions/east'],
    ['xibu', '/regions/west'],
    ['zhongxibu', '/regions/central-west'],
    ['zxb', '/regions/central-west'],
    ['northeast', '/regions/northeast'],
    ['东北', '/regions/northeast'],
    ['基地所在省市', '/regions/hosts'],
    ['全国', '/nation'],
    ['中国', '/nation'],
    ['China', '/nation'],
    ['quanguo', '/nation'],
  ])('%s finds %s first', (query, path) => {
    const [first] = search(chinese, query)
    expect(first?.path).toBe(path)
    const [same] = search(english, query)
    expect(same?.path).toBe(path)
  })
})

it('an indicator leads to its map, one without a map to its page, a province and a base to theirs', () => {
  for (const { id, name_zh, mapped } of rawRows('indicators')) {
    const found = search(chinese, name_zh ?? '').find((result) => result.kind === 'indicator' && result.id === id)
    expect([id, found?.path]).toEqual([id, mapped === 'yes' ? `/?indicator=${id}` : `/indicators/${id}`])
  }
  const [indicator, province, base] = ['gdp', 'gd', '中关村软件园'].map((query) => search(chinese, query)[0])
  expect(indicator?.path).toBe('/?indicator=gdp')
  expect(province?.path).toBe('/provinces/guangdong')
  expect(base?.path).toBe('/sites/zhongguancun')
})

it('both languages find the same', () => {
  for (const query of ['gd', '海', 'software', '440', '进出口', 'trade goods']) {
    expect(search(english, query).map(({ id }) => id)).toEqual(search(chinese, query).map(({ id }) => id))
  }
})

describe('whatever is typed', () => {
  const names = entries.map(({ title }) => title)
  const typed = oneof(
    string({ unit: 'binary', maxLength: 200 }),
    string({ unit: 'grapheme', maxLength: 60 }),
    constantFrom(...names, '\u0301', '\ud800', '\ufdfa'.repeat(40), '.*+?^$ {}()|[]\\', '__proto__', 'constructor'),
  )

  it('nothing throws, and at most 12 different entries come', () => {
    assert(
      property(typed, (query) => {
        const found = search(chinese, query)
        expect(found.length).toBeLessThanOrEqual(MAX_RESULTS)
        expect(new Set(found.map(({ kind, id }) => kind + id)).size).toBe(found.length)
      }),
      { numRuns: 500 },
    )
  })

  it('the same text finds the same, whatever its case, width and form', () => {
    assert(
      property(constantFrom(...names, ...english.entries.map(({ title }) => title)), (name) => {
        const found = titles(name)
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
          expect(titles(` ${name.normalize(form).toUpperCase()} `)).toEqual(found)
        }
      }),
    )
  })

  it('every beginning of a title in Chinese finds it, if there are not too many', () => {
    assert(
      property(constantFrom(...entries), integer({ min: 1, max: 12 }), (entry, length) => {
        const found = search(chinese, Array.from(entry.title).slice(0, length).join(''))
        const isFull = found.length === MAX_RESULTS
        expect(isFull || found.some(({ kind, id }) => kind === entry.kind && id === entry.id)).toBe(true)
      }),
    )
  })

  it.each(['', ' ', '！？', '\u0000', '\u0301', '--', '😀'])('%j finds nothing', (query) => {
    expect(search(chinese, query)).toEqual([])
  })

  it('a very long text is cut before it is looked at', () => {
    const started = performance.now()
    expect(search(chinese, 'a b '.repeat(1_000_000)).length).toBeLessThanOrEqual(MAX_RESULTS)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a parameter of an address', () => {
  it.each([
    [undefined, ''],
    ['  广东 ', '广东'],
    [['gd', 'sd'], 'gd'],
    [[], ''],
    ['a\u202eb\u0000c\nd', 'a b c d'],
    ['x'.repeat(500), 'x'.repeat(80)],
    ['😀'.repeat(100), '😀'.repeat(80)],
  ])('%j is read as %j', (given, query) => {
    expect(readQuery(given)).toBe(query)
  })

  it('can be put into an address again', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (given) => {
        expect(readQuery(new URLSearchParams({ q: readQuery(given) }).get('q') ?? '').length).toBeLessThanOrEqual(160)
      }),
    )
  })
})

it('folding leaves nothing to fold', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

it('the words of a result are there in both languages', () => {
  for (const language of languages) {
    const { entries: all } = searchIndex(read(), language, searchTerms(wordsOf(language), regionWordsOf(language)))
    expect(all.filter(({ title, detail }) => title === '' || detail === '' || /undefined|null/.test(detail))).toEqual(
      [],
    )
  }
})
