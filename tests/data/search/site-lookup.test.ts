import { describe, expect, it } from 'vitest'
import { pathOf, regionPage } from '@/data/address/page'
import { read } from '@/data/files/read'
import { dayText } from '@/data/format/day'
import { findBase, findRegion, nearestBases, nearestRegions } from '@/data/search/find'

const { regions, bases } = read()

describe('a region', () => {
  it('is found by its id and its names in any case, and by no other region’s', () => {
    for (const region of regions) {
      for (const spelling of [region.id, region.id.toUpperCase(), region.name_zh, region.short_zh, region.name_en]) {
        expect([spelling, findRegion(regions, spelling)?.id]).toEqual([spelling, region.id])
      }
    }
  })

  it.each([
    ['dongbu', 'east'],
    ['中西部', 'central-west'],
    ['central_west', 'central-west'],
    ['Central and West', 'central-west'],
    ['全国', 'CN'],
    ['nation', 'CN'],
  ])('%s is %s', (spelling, id) => {
    expect(findRegion(regions, spelling)?.id).toBe(id)
  })

  it.each(['guangdong', '', 'x', 'eastt'])('%s is none', (spelling) => {
    expect(findRegion(regions, spelling)).toBeNull()
  })

  it.each([
    ['eastt', 'east'],
    ['dongbuu', 'east'],
    ['nort-east', 'northeast'],
    ['中部地', 'central'],
  ])('%s is nearest to %s', (spelling, id) => {
    expect(nearestRegions(regions, spelling).map((region) => region.id)).toContain(id)
  })

  it('that means nothing has nothing near', () => {
    expect(nearestRegions(regions, 'xyzzy')).toEqual([])
  })

  it('has an address of its own, the nation apart', () => {
    expect(regions.map((region) => pathOf(regionPage(region)))).toEqual([
      '/nation',
      '/regions/east',
      '/regions/central',
      '/regions/west',
      '/regions/northeast',
      '/regions/central-west',
      '/regions/hosts',
    ])
  })
})

describe('a base', () => {
  it('is found by id, names, city and codes, and by no other base’s', () => {
    for (const base of bases) {
      const spellings = [
        base.id,
        base.name_zh,
        base.name_en,
        base.city_zh,
        base.city_code,
        base.district_code,
        base.place,
      ]
      for (const spelling of spellings) {
        expect([spelling, findBase(bases, spelling)?.id]).toEqual([spelling, base.id])
      }
    }
  })

  it.each([
    ['zhongguancum', 'zhongguancun'],
    ['大连高新', 'dalian'],
    ['tianfu-software', 'chengdu'],
  ])('%s is nearest to %s', (spelling, id) => {
    expect(nearestBases(bases, spelling)[0]?.id).toBe(id)
  })
})

it.each([
  ['2025-04-25', '2025年4月25日', '25 April 2025'],
  ['2020-12-01', '2020年12月1日', '1 December 2020'],
  ['2024', '2024', '2024'],
])('the day %s', (day, chinese, english) => {
  expect([dayText(day, 'zh'), dayText(day, 'en')]).toEqual([chinese, english])
})
