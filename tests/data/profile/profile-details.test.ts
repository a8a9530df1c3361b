import { describe, expect, it } from 'vitest'
import { numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import type { FrozenData } from '@/data/profile/province-details'
import { profileCitations, profileDetails, revisionsOf } from '@/data/profile/province-details'
import { createPlace, rawRows } from '@/tests/support/fixtures'

const data = read()

function details(slug: string) {
  return profileDetails(data, data.places.find((place) => place.slug === slug) ?? createPlace(), [])
}

describe('what a key figure stands beside', () => {
  it('is the nation and the region for a rate, medians for an amount, and the median of peers for both', () => {
    const { positions } = details('guangdong')
    const marks = (id: string) => positions.get(id)?.marks.map(({ id: of, as, place }) => [of, as, place])
    expect(marks('dds-per-capita')).toEqual([
      ['nation', 'figure', 'CN'],
      ['region', 'figure', 'east'],
      ['peers', 'median', '440000'],
    ])
    expect(marks('dds-total')?.map(([, as]) => as)).toEqual(['median', 'median', 'median'])
  })

  it('is not the median of all where only some are published', () => {
    const { positions } = details('shandong')
    expect(positions.get('cbec-export-share')?.marks.map(({ id }) => id)).not.toContain('nation')
  })

  it('holds the numbers of all provinces for the strip, and no strip where most have the same', () => {
    const { positions } = details('hebei')
    expect(positions.get('dds-total')?.numbers).toHaveLength(31)
    expect(positions.get('bases')?.isSpread).toBe(false)
    expect(positions.get('zones')?.isSpread).toBe(true)
  })
})

describe('the index of a place', () => {
  it('begins in the first year in which place, region and nation have something', () => {
    const zones = details('xizang').trends.find(({ indicator }) => indicator.id === 'zones')
    expect([zones?.index?.base, zones?.index?.periods[0]]).toEqual(['2022', '2022'])
    expect(
      zones?.index?.lines.map(({ place, points }) => [place, numberOf(points[0]?.quantity ?? { state: 'zero' })]),
    ).toEqual([
      ['540000', 100],
      ['west', 100],
      ['CN', 100],
    ])
  })
})

describe('local figures', () => {
  it('keep contradictory figures side by side', () => {
    const base = details('beijing').local.find(({ base: id }) => id === 'zhongguancun')
    const contested = base?.measures.filter(({ isContested }) => isContested) ?? []
    expect(contested.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[152.4, 152.2]])
  })

  it('are each shown once, on the page of their place, and those of several provinces nowhere', () => {
    const shown = data.places
      .flatMap(({ slug }) => details(slug).local)
      .flatMap(({ measures }) => measures.flatMap(({ figures }) => figures.map(({ id }) => id)))
    const expected = rawRows('local-figures').filter(({ level, place }) => level !== 'group' && place !== '')
    expect(shown).toHaveLength(expected.length)
    expect(new Set(shown)).toEqual(new Set(expected.map(({ id }) => id)))
  })
})

describe('relatives', () => {
  it('of Fujian are five peers and its neighbors; one that is both stands once', () => {
    const { peers, neighbors, rows } = details('fujian').comparators
    expect(peers).toHaveLength(5)
    expect(neighbors.toSorted()).toEqual(['330000', '360000', '440000'])
    const places = rows.map(({ place }) => place)
    expect(new Set(places).size).toBe(places.length)
    expect([places[0], ...places.slice(-2)]).toEqual(['350000', 'east', 'CN'])
  })

  it('of a place without figures have no rows', () => {
    expect(details('macao').comparators).toMatchObject({ peers: [], neighbors: ['440000'], rows: [] })
  })
})

describe('the history of a figure', () => {
  const about = { indicator: 'dds-total', place: '440000', period: '2023' }
  const changed = {
    ...data,
    ledger: new Map(
      [...data.ledger].map(([key, row]) => [key, key === 'dds-total/440000/2023' ? { ...row, value: 900 } : row]),
    ),
  }
  const without = { ...data, ledger: new Map([...data.ledger].filter(([key]) => key !== 'dds-total/440000/2023')) }
  const release = (id: string, dataset: FrozenData['dataset']) => ({ id, date: `${id}-01-01`, dataset })
  const history = (...datasets: FrozenData['dataset'][]) =>
    revisionsOf(
      datasets.map((dataset, i) => release(String(2026 + i), dataset)),
      about,
    ).map(({ release: id, quantity }) => [id, numberOf(quantity)])

  it('begins where it first stands and names every release in which it changed', () => {
    expect(history(without, data, data, changed)).toEqual([
      ['2027', 893.4],
      ['2029', 900],
    ])
  })

  it('is one release for a figure that was never otherwise, and none for one that no release holds', () => {
    expect(history(data, data)).toEqual([['2026', 893.4]])
    expect(history(without)).toEqual([])
  })
})

describe('what a page cites', () => {
  it('has every source of what it shows, zones and practice included', () => {
    const sources = new Set(profileCitations(data, details('guangdong')).map(({ source }) => source.id))
    for (const id of ['mofcom-2024', 'mofcom-2025', 'nbs-annual', 'sc-2016-17', 'mofcom-bases-2020']) {
      expect(sources).toContain(id)
    }
  })

  it('is nothing for a place without figures', () => {
    expect(profileCitations(data, details('taiwan'))).toEqual([])
  })
})
