import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { regionScheme, slice } from '@/data/facts/slice'
import { read } from '@/data/files/read'

const data = read()
const schemeOf = (indicator: string, period: string) => regionScheme(data, indicatorOf(data, indicator), period)

describe('a slice by province', () => {
  const cut = slice(data, indicatorOf(data, 'dds-total'), '2023', 'province')

  it('has a figure for each of the 34 places, in their order, known or not', () => {
    expect(cut.figures.map(({ place }) => place)).toEqual(data.places.map(({ code }) => code))
    expect(cut.figures.filter(({ quantity }) => quantity.state === 'missing').map(({ place }) => place)).toEqual([
      '710000',
      '810000',
      '820000',
    ])
  })

  it('has the land of each place, itself', () => {
    expect(cut.members).toEqual(data.places.map(({ code }) => [code]))
  })

  it('is plain: what a figure rests on does not travel with it', () => {
    expect(JSON.parse(JSON.stringify(cut))).toEqual(cut)
    expect(cut.figures[0]).not.toHaveProperty('basis')
    expect(cut.figures[0]).toHaveProperty('origin', 'observation')
  })
})

describe('a slice by region', () => {
  it('takes the four regions where all are known', () => {
    expect(schemeOf('dds-total', '2023')).toEqual(['east', 'central', 'west', 'northeast'])
    expect(schemeOf('goods-total', '2016')).toEqual(['east', 'central', 'west', 'northeast'])
  })

  it('takes the three of the reports where only these are', () => {
    expect(schemeOf('dds-total', '2024')).toEqual(['east', 'central-west', 'northeast'])
    expect(schemeOf('dds-gdp-ratio', '2024')).toEqual(['east', 'central-west', 'northeast'])
  })

  it('does not exist where neither is known', () => {
    expect(schemeOf('cbec-export-share', '2024')).toBeNull()
    expect(schemeOf('dds-total', '2022')).toBeNull()
  })

  it('covers the land of the 34 places once, those of no region each by itself and without a figure', () => {
    for (const period of ['2023', '2024']) {
      const { members, figures } = slice(data, indicatorOf(data, 'dds-total'), period, 'region')
      expect(members.flat().toSorted()).toEqual(data.places.map(({ code }) => code))
      expect(figures.slice(-3).map(({ place, quantity }) => [place, quantity])).toEqual(
        ['710000', '810000', '820000'].map((code) => [code, { state: 'missing', reason: 'no-series' }]),
      )
    }
  })
})
