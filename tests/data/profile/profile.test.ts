import { describe, expect, it } from 'vitest'
import { isKnown } from '@/data/facts/quantity'
import { profileOf } from '@/data/profile/province'
import { createPlace, releasedData } from '@/tests/support/fixtures'

const data = releasedData

function createProfile(slug: string) {
  return profileOf(data, data.places.find((place) => place.slug === slug) ?? createPlace())
}

describe('the profile of Guangdong', () => {
  const profile = createProfile('guangdong')

  it('has a headline of figure, rank and share, and the parts exports, imports and balance', () => {
    expect(profile.headline.map(({ kind }) => kind)).toEqual(['figure', 'rank', 'share'])
    expect(profile.headline[1]).toMatchObject({ rank: { best: 2, worst: 2, tied: 1, of: 31 } })
    expect(profile.parts.map(({ measure, quantity }) => [measure, quantity.state])).toEqual([
      ['dds-export', 'value'],
      ['dds-import', 'value'],
      ['dds-balance', 'value'],
    ])
  })

  it('has a figure of every indicator, each of its newest year and with its sources', () => {
    expect(profile.figures).toHaveLength(data.indicators.filter(({ mapped }) => mapped).length)
    const newest = Object.fromEntries(profile.figures.map(({ indicator, period }) => [indicator.id, period]))
    expect(newest).toMatchObject({ 'dds-total': '2023', 'goods-total': '2024', zones: '2025', bases: '2024' })
    expect(profile.figures.filter(({ citations }) => citations.length === 0)).toEqual([])
    expect(profile.figures.every(({ cell }) => cell.place === '440000' && isKnown(cell.figure.quantity))).toBe(true)
  })

  it('has its base and its zones, and nobody else’s', () => {
    expect(profile.bases.map(({ id }) => id)).toEqual(['tianhe'])
    expect(profile.zones).toHaveLength(21)
    expect(profile.zones.filter(({ zone, active }) => zone.place !== '440000' || !active)).toEqual([])
  })
})

describe('the profile', () => {
  it.each(['hong-kong', 'macao', 'taiwan'])('of %s has no figures at all', (slug) => {
    expect(createProfile(slug)).toMatchObject({ headline: [], parts: [], figures: [], bases: [], zones: [] })
  })

  it('of Hainan tells its revoked zones from its active ones', () => {
    const zones = createProfile('hainan').zones.map(
      ({ zone, active }) => `${zone.city_zh} ${active ? 'active' : 'revoked'}`,
    )
    expect(zones).toContain('海口市 revoked')
    expect(zones).toContain('三亚市 revoked')
    expect(zones.filter((text) => text.endsWith(' active'))).toHaveLength(1)
  })

  it('of Shandong has the share of e-commerce that it is known for, and not the one it is not', () => {
    const ids = createProfile('shandong').figures.map(({ indicator }) => indicator.id)
    expect(ids).toContain('cbec-export-share')
    expect(ids).not.toContain('cbec-import-share')
  })

  it('of every place belongs to it alone: sites add up to the tables', () => {
    const profiles = data.places.map((place) => profileOf(data, place))
    expect(profiles.flatMap(({ bases }) => bases)).toHaveLength(12)
    expect(profiles.flatMap(({ zones }) => zones)).toHaveLength(181)
    expect(profiles.filter(({ headline }) => headline.length > 0)).toHaveLength(31)
  })
})
