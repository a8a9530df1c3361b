import { describe, expect, it } from 'vitest'
import { parseView, viewKeys } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import { frozen, realOptions } from '@/tests/support/fixtures'
import { parseQuery } from '@/tests/support/views'

describe('a link says what had to be corrected', () => {
  it.each([
    ['colour=red', 'colour', 'unknown', 'red', null],
    ['v=2', 'v', 'invalid', '2', '1'],
    ['indicator=dds', 'indicator', 'invalid', 'dds', 'dds-total'],
    ['indicator=cbec-export-share&level=region', 'indicator', 'invalid', 'cbec-export-share', 'dds-total'],
    ['indicator=cbec-total', 'indicator', 'invalid', 'cbec-total', 'dds-total'],
    ['period=last', 'period', 'invalid', 'last', '2023'],
    ['level=city', 'level', 'invalid', 'city', 'province'],
    ['places=440000.999999', 'places', 'shortened', '440000.999999', '440000'],
    ['places=440000.440000', 'places', 'shortened', '440000.440000', '440000'],
    ['method=jenks', 'method', 'invalid', 'jenks', 'own'],
    ['classes=7', 'classes', 'idle', '7', null],
    ['method=headtail&classes=4', 'classes', 'idle', '4', null],
    ['method=equal&classes=12', 'classes', 'invalid', '12', '9'],
    ['method=equal&classes=2', 'classes', 'invalid', '2', '3'],
    ['method=equal&classes=05', 'classes', 'invalid', '05', '5'],
    ['method=equal&classes=many', 'classes', 'invalid', 'many', '5'],
    ['level=region&form=tile', 'form', 'invalid', 'tile', 'fill'],
    ['circles=dds-share', 'circles', 'invalid', 'dds-share', null],
    ['circles=dds-total', 'circles', 'invalid', 'dds-total', null],
    ['palette=RED', 'palette', 'invalid', 'RED', null],
    ['palette=-reds', 'palette', 'invalid', '-reds', null],
    ['palette=puor', 'palette', 'idle', 'puor', null],
    ['palette=-rdbu', 'palette', 'idle', '-rdbu', null],
    ['indicator=dds-balance&palette=blues', 'palette', 'idle', 'blues', null],
    ['indicator=goods-total&change=2019&palette=blues', 'palette', 'idle', 'blues', null],
    ['indicator=cbec-export-share&period=2019', 'period', 'absent', '2019', '2024'],
    ['level=region&places=440000.310000', 'places', 'idle', '440000.310000', null],
    ['places=east', 'places', 'idle', 'east', null],
    ['places=nowhere', 'places', 'invalid', 'nowhere', null],
    ['level=region&places=440000.east', 'places', 'shortened', '440000.east', 'east'],
    ['layers=bases.roads', 'layers', 'shortened', 'bases.roads', 'bases'],
    ['until=2017', 'until', 'invalid', '2017', null],
    ['focus=guangdong', 'focus', 'invalid', 'guangdong', null],
    ['at=1_2', 'at', 'invalid', '1_2', null],
    ['at=1_2_13', 'at', 'invalid', '1_2_13', null],
    ['at=1_2_-1', 'at', 'invalid', '1_2_-1', null],
    ['change=2023', 'change', 'invalid', '2023', null],
    ['level=region&versus=cbec-export-share', 'versus', 'invalid', 'cbec-export-share', null],
    ['axes=log', 'axes', 'invalid', 'log', 'linear.linear'],
    ['peers=0', 'peers', 'invalid', '0', null],
    ['peers=5.0.0', 'peers', 'invalid', '5.0.0', null],
    ['text=huge', 'text', 'invalid', 'huge', null],
    ['theme=sepia', 'theme', 'invalid', 'sepia', null],
    ['release=1999.1', 'release', 'invalid', '1999.1', null],
    ['period=2023&period=2019', 'period', 'repeated', '2019', null],
  ])('%s', (query, key, kind, given, used) => {
    expect(parseQuery(query).corrections).toEqual([{ key, kind, given, used }])
  })

  it('a key that the page cannot show yet is dropped with a word, even where its value is wrong', () => {
    const { view, corrections } = parseQuery('palette=roses&peers=no&period=2023', ['indicator', 'period'])
    expect(view).toMatchObject({ palette: null, peers: null, period: '2023' })
    expect(corrections).toEqual([
      { key: 'palette', kind: 'not-here', given: 'roses', used: null },
      { key: 'peers', kind: 'not-here', given: 'no', used: null },
    ])
  })

  it('the usual palette needs no saying; reversed or another of its kind, it is kept', () => {
    const paletteIn = (query: string) => parseQuery(query).view.palette
    expect(parseQuery('palette=ylgnbu')).toEqual(parseQuery(''))
    expect(parseQuery('indicator=dds-balance&palette=puor')).toEqual(parseQuery('indicator=dds-balance'))
    expect(paletteIn('palette=-ylgnbu')).toBe('-ylgnbu')
    expect(paletteIn('palette=orrd')).toBe('orrd')
    expect(paletteIn('indicator=goods-total&change=2019&palette=-brbg')).toBe('-brbg')
  })

  it('a map by region may point at a place that belongs to no region', () => {
    expect(parseQuery('level=region&places=710000.east&focus=810000')).toMatchObject({
      view: { places: ['710000', 'east'], focus: '810000' },
      corrections: [],
    })
  })

  it('an empty value is no value, as a form sends it', () => {
    expect(parseQuery('indicator=&period=&places=').corrections).toEqual([])
  })

  it('an echo is cut to 40 characters, and never inside one', () => {
    const [correction] = parseQuery([['𠮷'.repeat(50), '\u{1F5FA}'.repeat(41)]]).corrections
    expect(correction?.key).toBe(`${'𠮷'.repeat(40)}…`)
    expect(correction?.given).toBe(`${'\u{1F5FA}'.repeat(40)}…`)
    const [short] = parseQuery([['x'.repeat(40), '']]).corrections
    expect(short?.key).toBe('x'.repeat(40))
  })

  it('a negative zero is a zero', () => {
    expect(parseQuery('at=-0_-0.0_-0').view.at).toEqual({ x: 0, y: 0, zoom: 0 })
  })

  it('more than ten places keep the first ten, in the order of the link', () => {
    const codes = ['650000', '640000', '630000', '620000', '610000', '540000', '530000', '520000', '510000', '500000']
    const { view, corrections } = parseQuery(`places=${[...codes, '460000', '450000'].join('.')}`)
    expect(view.places).toEqual(codes)
    expect(corrections).toMatchObject([{ key: 'places', kind: 'shortened', used: codes.join('.') }])
  })
})

describe('a year without figures', () => {
  const periods = realOptions().indicators.find(({ id }) => id === 'goods-total')?.periods.province ?? []
  const newest = periods.at(-1) ?? ''

  it.each([
    ['2999', newest],
    ['1999', '2016'],
    ['0000', '2016'],
  ])('%s gives the nearest year that has them, %s', (given, used) => {
    const { view, corrections } = parseQuery(`indicator=goods-total&period=${given}`)
    expect(view.period).toBe(used)
    expect(corrections).toEqual([{ key: 'period', kind: 'absent', given, used }])
  })

  it('between two years that have them gives the earlier', () => {
    const gappy: ViewOptions = frozen({
      indicators: [
        {
          id: 'goods',
          form: 'fill',
          isAmount: true,
          change: 'percent',
          palette: 'ylgnbu',
          periods: { province: ['2018', '2020'], region: [] },
        },
      ],
      places: ['440000'],
      regions: ['east'],
      outside: [],
      zoneYears: [],
      releases: [],
      peerDimensions: 4,
    })
    expect(parseView([['period', '2019']], gappy, new Set(viewKeys)).view.period).toBe('2018')
  })
})
