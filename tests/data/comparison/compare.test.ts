import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompareTables } from '@/data/comparison/comparison'
import { comparisonOf } from '@/data/comparison/comparison'
import { numberOf } from '@/data/facts/quantity'
import type { ViewData } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { asked, compared, compareTables, present } from '@/tests/support/compared'
import { rawRows } from '@/tests/support/fixtures'
import { datasetOf, queryOf, views } from '@/tests/support/views'

const four = 'places=440000.320000.330000.310000'

/** A printed figure, straight from the text of the tables. */
function printed(indicator: string, place: string, period: string): number {
  const row = rawRows('observations').find(
    (one) => one.indicator === indicator && one.place === place && one.period === period,
  )
  return Number(row?.value)
}

describe('a comparison', () => {
  it('of Guangdong, Jiangsu, Zhejiang and Shanghai on goods trade can be checked against the printed rows', () => {
    const { rows, timeline, years, thematic } = compared(`${four}&indicator=goods-total`)
    expect(thematic.map.slice.period).toBe('2024')
    expect(rows.map(({ place }) => place)).toEqual(['440000', '320000', '330000', '310000'])
    for (const { place, figure, shareOfNation } of rows) {
      const own = printed('goods-total', place, '2024')
      expect(numberOf(figure.quantity)).toBe(own)
      expect(numberOf(present(shareOfNation))).toBeCloseTo((100 * own) / printed('goods-total', 'CN', '2024'), 9)
      const line = present(timeline.lines.find((one) => one.place === place))
      expect(line.points.map(({ number }) => number)).toEqual(
        timeline.periods.map((period) => printed('goods-total', place, period)),
      )
      const growth = present(years?.growth.find((one) => one.place === place))
      expect([growth.from, growth.to]).toEqual(['2016', '2024'])
      expect(numberOf(growth.absolute)).toBeCloseTo(own - printed('goods-total', place, '2016'), 9)
    }
    expect(timeline.periods).toHaveLength(9)
  })

  it('on an indicator of one year has no second year, no second map and no earlier concentration', () => {
    const found = compared(`${four}&indicator=dds-total`)
    expect(found.rows.map(({ figure }) => numberOf(figure.quantity))).toEqual([893.4, 334.8, 307.4, 1023.9])
    expect(found.rows.map(({ rank }) => rank?.best)).toEqual([2, 4, 5, 1])
    expect([found.years, found.twins, found.before, found.scatter]).toEqual([null, null, null, null])
    expect(found.timeline.periods).toEqual(['2023'])
  })

  it('keeps the reader’s order, and shows all places where none is chosen', () => {
    expect(compared('places=540000.440000').rows.map(({ place }) => place)).toEqual(['540000', '440000'])
    const nobody = compared('')
    expect([nobody.rows, nobody.peers]).toEqual([[], []])
    expect(nobody.distribution.n).toBe(31)
    expect(nobody.suggestions.map(({ kind }) => kind)).toEqual(['top'])
    expect(nobody.suggestions[0]?.places).toEqual(['310000', '440000', '110000', '320000', '330000'])
  })

  it('offers neighbors, peers, the region and the first five, as far as there is room', () => {
    const kinds = (query: string) => compared(query).suggestions.map(({ kind }) => kind)
    expect(kinds('places=510000')).toEqual(['neighbors', 'peers', 'region', 'top'])
    expect(kinds('places=440000.320000.330000.310000.110000')).toEqual(['neighbors', 'peers', 'region'])
    expect(kinds('places=110000.120000.130000.140000.150000.210000.220000.230000.310000.320000&indicator=gdp')).toEqual(
      [],
    )
    expect(kinds('level=region&places=east')).toEqual(['top'])
  })

  it('names the peers of the first place: those of Sichuan are large inland provinces', () => {
    const [first] = compared('places=510000.440000').peers
    expect(first?.place).toBe('510000')
    expect(first?.peers.map(({ place }) => place)).toEqual(['430000', '410000', '370000', '610000', '360000'])
    expect(compared('places=510000&peers=2.1.0.0.0').peers[0]?.peers).toHaveLength(2)
    for (const query of ['places=810000', 'level=region&places=east', '']) expect(compared(query).peers).toEqual([])
  })

  it('compares with the base year that is asked for, whichever comes first', () => {
    const span = (query: string) => {
      const years = compared(`indicator=goods-total&${query}`).years
      return [years?.from, years?.to]
    }
    expect(span('')).toEqual(['2016', '2024'])
    expect(span('change=2019')).toEqual(['2019', '2024'])
    expect(span('change=2019.absolute')).toEqual(['2019', '2024'])
    expect(span('period=2018&change=2022')).toEqual(['2018', '2022'])
    expect(span('period=2016')).toEqual(['2016', '2017'])
  })

  it('sets the concentration of the year beside that of the base year', () => {
    const { concentration, before } = compared('indicator=goods-total&change=2019')
    expect([concentration.kind === 'concentration' && concentration.period, before?.period]).toEqual(['2024', '2019'])
    expect(compared('indicator=gdp-per-capita').before).toBeNull()
  })

  it('shows the figures themselves, whatever the map’s link says of form, method and layers', () => {
    const plain = compared(`${four}&indicator=gdp`)
    const dressed = compared(`${four}&indicator=gdp&form=tile&method=quantile&classes=7&layers=bases&at=1_1_1`)
    expect(dressed.thematic.map).toEqual(plain.thematic.map)
    expect(dressed.rows).toEqual(plain.rows)
    expect(compared(`${four}&indicator=gdp&change=2020`).thematic.map).toEqual(plain.thematic.map)
  })

  it('is an index from the first year that all chosen places have, and says so; without one it stays as it is', () => {
    const index = compared(`${four}&indicator=goods-total&scale=index`).timeline
    expect(index.base).toBe('2016')
    for (const line of index.lines.filter(({ place }) => place === '440000' || place === 'CN')) {
      expect(line.points[0]?.number).toBe(100)
    }
    expect(compared('places=810000&indicator=goods-total&scale=index').timeline.base).toBeNull()
    expect(compared('indicator=goods-total&scale=index').timeline.base).toBeNull()
  })
})

describe('a comparison of regions', () => {
  it('of 2024 is by the three regions that the reports print, also when they look back at 2023', () => {
    const { rows, years, twins, thematic } = compared('level=region&period=2024&places=east.central-west.northeast')
    const regions = ['east', 'central-west', 'northeast']
    expect(thematic.map.slice.figures.map(({ place }) => place).slice(0, 3)).toEqual(regions)
    expect(rows.map(({ place, figure }) => [place, numberOf(figure.quantity)])).toEqual([
      ['east', printed('dds-total', 'east', '2024')],
      ['central-west', printed('dds-total', 'central-west', '2024')],
      ['northeast', expect.closeTo(77, 6)],
    ])
    expect([years?.from, years?.to]).toEqual(['2023', '2024'])
    expect(years?.growth.map(({ place }) => place).slice(0, 3)).toEqual(regions)
    expect(years?.ranks.map(({ place }) => place)).toEqual(regions)
    expect([twins?.first.map.slice.period, twins?.second.map.slice.period]).toEqual(['2023', '2024'])
  })

  it('of 2023 is by four; what 2024 does not divide alike is left out of the change', () => {
    const { rows, years } = compared('level=region&period=2023&places=east.central.west.northeast')
    expect(rows.map(({ rank }) => rank?.of)).toEqual([4, 4, 4, 4])
    expect(years?.growth.map(({ place }) => place).slice(0, 3)).toEqual(['east', 'central-west', 'northeast'])
    expect(years?.ranks.map(({ kind }) => kind)).toEqual(['split', 'none', 'none', 'split'])
  })
})

describe('what a browser is sent', () => {
  it.each([
    `${four}&indicator=goods-total&versus=gdp&circles=population&change=2019`,
    'level=region&period=2024&places=east.northeast&versus=goods-total',
    'indicator=cbec-export-share&places=440000.540000',
  ])('%s gives the same comparison as the tables', (query) => {
    const { view, viewData: picked } = asked(query)
    const sent = JSON.parse(JSON.stringify({ picked, compareTables })) as {
      picked: ViewData
      compareTables: CompareTables
    }
    expect(comparisonOf(sent.picked, sent.compareTables, view)).toEqual(comparisonOf(picked, compareTables, view))
  })

  it('is enough for the explorer, which has neither pairs nor peers', () => {
    const { view, viewData: picked } = asked(`${four}&indicator=goods-total&versus=gdp`)
    const none: CompareTables = { pairables: [], peers: { period: '', dimensions: [], rows: [] } }
    const here = comparisonOf({ ...picked, versus: null }, none, view)
    expect(here.rows).toEqual(comparisonOf(picked, compareTables, view).rows)
    expect([here.scatter, here.peers]).toEqual([null, []])
  })
})

it('any view gives a comparison, and each of its numbers belongs to a place of the map', () => {
  fc.assert(
    fc.property(views, (view) => {
      const found = comparisonOf(viewData(datasetOf(view), view), compareTables, view)
      const known = new Set(found.thematic.map.cells.map(({ place }) => place))
      expect(found.rows.map(({ place }) => place)).toEqual(view.places.filter((place) => known.has(place)))
      for (const { place } of found.distribution.ticks) expect(known).toContain(place)
      const points = found.scatter?.kind === 'plot' ? found.scatter.points : []
      for (const { place } of points) expect(known).toContain(place)
      expect(found.scatter === null).toBe(view.versus === null)
      for (const { places, added } of found.suggestions) {
        expect(places.length).toBeLessThanOrEqual(10)
        expect(places).toEqual([...view.places, ...added])
        expect(queryOf({ ...view, places })).toContain(`places=${places.join('.')}`)
      }
      expect(found.view).toBe(view)
    }),
    { numRuns: 150 },
  )
})
