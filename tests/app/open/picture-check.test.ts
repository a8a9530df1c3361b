import { describe, expect, it } from 'vitest'
import { checkPicture } from '@/app/_open/picture-check'
import { openPicture } from '@/app/_pictures/open'
import type { CheckedPicture } from '@/components/check/verdict'
import type { SharedPage } from '@/data/address/page'
import type { GivenClaim, PictureMetadata } from '@/data/export/picture-metadata'
import { pictureClaim } from '@/data/export/picture-metadata'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'

const hosts = ['map.example.cn']
const newest = listReleases().at(-1)?.id ?? ''
const map = { kind: 'map' } as const
const compared = { kind: 'compare' } as const
const guangdong = { kind: 'province', id: 'guangdong' } as const

function metadataOf(page: SharedPage, query: string, language: Language = 'zh'): PictureMetadata {
  const opened = openPicture(page, new URLSearchParams(query), language)
  if (opened === null) throw new Error('no such picture')
  return opened.metadata()
}

function check(given: GivenClaim, language: Language = 'zh'): CheckedPicture {
  const claim = pictureClaim(given)
  if (claim === null) throw new Error('no claim')
  const verdict = checkPicture(claim, language, hosts)
  if (verdict.kind !== 'page') throw new Error(`the verdict is ${verdict.kind}`)
  return verdict
}

describe('what a picture of this site says of itself', () => {
  it.each([
    [map, 'indicator=dds-export&places=440000'],
    [map, 'indicator=goods-total&period=2019&change=2018&circles=gdp&layers=zones'],
    [map, 'level=region'],
    [compared, 'places=440000.330000&indicator=gdp'],
    [compared, ''],
    [guangdong, ''],
  ] as const)('%o ?%s is found true, in both languages', (page, query) => {
    for (const language of ['zh', 'en'] as const) {
      const found = check(metadataOf(page, query, language), 'en')
      expect(found).toMatchObject({
        language,
        release: { kind: 'known', id: newest },
        print: { kind: 'same' },
        position: { differences: [], added: 0 },
        corrections: [],
      })
      expect(found.position?.figures).toBeGreaterThan(3)
    }
  })

  it('of every release is found true, and compared with the tables of now', () => {
    for (const { id, date } of listReleases()) {
      const found = check(metadataOf(map, `indicator=dds-total&release=${id}`))
      expect(found).toMatchObject({ release: { kind: 'known', id, date }, print: { kind: 'same' } })
      expect(found.page).toBe(`/?release=${id}`)
      expect(found.picture.src).toContain(`release=${id}`)
    }
  })

  it('is not believed: another hash, another release, another view', () => {
    const sound = metadataOf(map, 'indicator=dds-export')
    expect(check({ ...sound, sha256: 'f'.repeat(64) }).print).toEqual({ kind: 'other' })
    expect(check({ ...sound, view: sound.view.replace('dds-export', 'gdp') }).print).toEqual({ kind: 'other' })
    // The table is that of a release that there is: it is named.
    expect(check({ ...sound, release: '2031.1' })).toMatchObject({
      release: { kind: 'unknown', id: '2031.1' },
      print: { kind: 'as', release: newest },
      position: null,
    })
  })
})

describe('an address alone', () => {
  it('says which release where it names one, and no hash can be checked', () => {
    expect(check({ view: 'https://map.example.cn/en?indicator=gdp&release=2026.1' })).toMatchObject({
      language: 'en',
      release: { kind: 'known', id: '2026.1' },
      print: { kind: 'none' },
    })
    expect(check({ view: '/provinces/guangdong' })).toMatchObject({ release: { kind: 'unnamed' }, position: null })
    expect(check({ view: '/provinces/guangdong', release: '2026.1' }).position?.figures).toBeGreaterThan(50)
  })

  it('that is partly understood says what was dropped', () => {
    const { corrections } = check({ view: '/?indicator=nonsense&release=2026.1' })
    expect(corrections.map(({ key, kind }) => [key, kind])).toEqual([['indicator', 'invalid']])
  })

  it.each([
    ['/provinces/atlantis', 'other'],
    ['/sites', 'other'],
    ['https://other.example/?indicator=gdp', 'foreign'],
    ['nonsense', 'unreadable'],
  ])('%s: %s', (view, kind) => {
    const claim = pictureClaim({ view })
    expect(claim === null ? null : checkPicture(claim, 'zh', hosts).kind).toBe(kind)
  })
})

it('the picture beside it is of the same kind, in the same colors, at its canonical address', () => {
  const src = (given: GivenClaim) => check(given).picture.src
  expect(src({ view: '/?indicator=gdp&release=2026.1', picture: 'card', theme: 'dark' })).toBe(
    '/snapshot.png?indicator=gdp&theme=dark&release=2026.1&picture=card',
  )
  expect(src({ view: '/en/provinces/440000', theme: 'light' })).toBe('/provinces/guangdong/snapshot.png?lang=en')
  expect(src({ view: '/compare?places=440000.330000' })).toBe('/compare/snapshot.png?places=440000.330000')
  const place = check({ view: '/provinces/guangdong', release: '2026.1' })
  expect(place.picture).toMatchObject({
    release: '2026.1',
    src: '/provinces/guangdong/snapshot.png?release=2026.1',
  })
  expect([place.page, place.latest]).toEqual(['/provinces/guangdong?release=2026.1', '/provinces/guangdong'])
  expect(check({ view: '/', picture: 'long' }).picture).toMatchObject({ width: 1080, height: null })
})

it('a view whose year its release left unsaid is compared with the same year of now', () => {
  const found = check({ view: '/?indicator=dds-total&release=2026.1' })
  expect(found.position?.differences.filter(({ after }) => after === null)).toEqual([])
})
