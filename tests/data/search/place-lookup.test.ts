import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { findPlace, nearestPlaces } from '@/data/search/find'
import { rawRows } from '@/tests/support/fixtures'

const { places } = read()

/** Every spelling that the table gives a place. */
const spellings = rawRows('places').flatMap((row) =>
  ['slug', 'code', 'iso', 'name_zh', 'short_zh', 'abbreviation_zh', 'name_en', 'short_en']
    .map((column) => row[column] ?? '')
    .concat((row.aliases ?? '').split(' ').filter((alias) => alias !== ''))
    .map((spelling) => ({ spelling, slug: row.slug ?? '' })),
)

const find = (spelling: string) => findPlace(places, spelling)?.slug ?? null
const nearest = (spelling: string) => nearestPlaces(places, spelling).map(({ slug }) => slug)

describe('a place', () => {
  it('is found by each of its spellings, in any case, width and spacing', () => {
    const wrong = spellings.flatMap(({ spelling, slug }) =>
      [
        spelling,
        spelling.toUpperCase(),
        ` ${spelling} `,
        spelling.replaceAll('-', ' '),
        spelling.replaceAll(' ', '_'),
      ].flatMap((written) => (find(written) === slug ? [] : `${written}: ${find(written) ?? 'none'}`)),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['440000', 'guangdong'],
    ['CN-GD', 'guangdong'],
    ['广东', 'guangdong'],
    ['广东省', 'guangdong'],
    ['粤', 'guangdong'],
    ['廣東', 'guangdong'],
    ['陝西省', 'shaanxi'],
    ['neimenggu', 'inner-mongolia'],
    ['tibet', 'xizang'],
    ['macau', 'macao'],
    ['hongkong', 'hong-kong'],
    ['Hong Kong', 'hong-kong'],
    ['ＧＵＡＮＧＤＯＮＧ', 'guangdong'],
  ])('%s is %s', (spelling, slug) => {
    expect(find(spelling)).toBe(slug)
  })

  it.each([
    ['shaanxi', ['610000', 'CN-SN', '陕西', '陕西省', '陕', 'Shaanxi Province']],
    ['shanxi', ['140000', 'CN-SX', '山西', '山西省', '晋', 'Shanxi Province']],
  ])('%s is never taken for the other', (slug, written) => {
    expect([slug, ...written].map(find)).toEqual([slug, ...written].map(() => slug))
  })

  it('has no spelling in common with another', () => {
    const lower = spellings.map(({ spelling, slug }) => ({ spelling: spelling.toLowerCase(), slug }))
    const shared = lower.filter((one) =>
      lower.some((other) => one.spelling === other.spelling && one.slug !== other.slug),
    )
    expect(shared).toEqual([])
  })

  it('is not found by half a name, by nothing, or by what every object has', () => {
    expect(['guang', '', ' ', '44', 'constructor', '__proto__', '中国'].map(find)).toEqual(
      Array.from({ length: 7 }, () => null),
    )
  })
})

describe('the places nearest to a wrong spelling', () => {
  it.each([
    ['guangdon', 'guangdong'],
    ['guandong', 'guangdong'],
    ['shaanxii', 'shaanxi'],
    ['shanxii', 'shanxi'],
    ['xinjang', 'xinjiang'],
    ['内蒙', 'inner-mongolia'],
    ['广西省', 'guangxi'],
    ['tibbet', 'xizang'],
    ['CN-GDX', 'guangdong'],
  ])('%s begin with %s', (spelling, slug) => {
    expect(nearest(spelling)[0]).toBe(slug)
  })

  it('name both Shanxi and Shaanxi where either can be meant', () => {
    expect(nearest('shanxii')).toContain('shaanxi')
    expect(nearest('shaanxii')).toContain('shanxi')
  })

  it.each(['xyzzy', '', ' ', 'x', '1', '冠', 'index.php', '..%2f..%2fetc', 'atlantis-and-lemuria'])(
    '%s are none',
    (spelling) => {
      expect(nearest(spelling)).toEqual([])
    },
  )

  it('are three at most, however long or vague the spelling', () => {
    expect(nearest('an')).toHaveLength(3)
    expect(nearest('guangdong'.repeat(10_000)).length).toBeLessThanOrEqual(3)
  })
})
