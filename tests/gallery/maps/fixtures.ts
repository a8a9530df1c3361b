import { expect } from 'vitest'
import type { PictureName } from '@/data/address/picture'
import type { Dataset } from '@/data/facts/dataset'
import { isDerived } from '@/data/facts/figure'
import type { Language } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Theme } from '@/data/view/view'
import { createDatasetWith } from './draw'

/** One map of the gallery: the file of its drawing, what it does, the link that shows it, and what has to hold beside. */
export type MapFixture = {
  readonly file: string
  readonly does: string
  readonly query: string
  readonly theme?: Theme
  readonly dataset?: () => Dataset
  readonly holds?: (map: ThematicMap, svg: string) => void
}

const outside = ['710000', '810000', '820000']

function placesOf({ map }: ThematicMap): readonly string[] {
  return map.cells.map(({ place }) => place)
}

function derivedOf({ map }: ThematicMap): readonly string[] {
  return map.cells.filter(({ figure }) => isDerived(figure)).map(({ place }) => place)
}

/** The entry of the legend for a state that is no class. */
function stateOf({ legend }: ThematicMap) {
  return legend.find(({ kind }) => kind === 'state')
}

const fills: readonly MapFixture[] = [
  {
    file: 'fill',
    does: 'fills every place with the color of its class',
    query: 'indicator=dds-total&period=2023',
    holds: ({ map }) => expect(map.cells.filter((cell) => cell.class !== null)).toHaveLength(31),
  },
  {
    file: 'dark',
    does: 'turns the order of the colors in the dark, so that more stays further from the ground',
    query: 'indicator=dds-export&period=2023&places=440000',
    theme: 'dark',
  },
  {
    file: 'all-equal',
    does: 'has one class where all places are equal',
    query: 'indicator=dds-total&period=2023&method=quantile',
    dataset: () => createDatasetWith('dds-total', '2023', () => ({ state: 'value', value: 5 })),
    holds: ({ legend }) => expect(legend.filter(({ kind }) => kind === 'class')).toHaveLength(1),
  },
  {
    file: 'ties',
    does: 'tells ties in words, and puts them into one class',
    query: 'indicator=dds-total&period=2023&method=quantile&classes=3',
    dataset: () => {
      const values = [30, 20, 20, 20, 10]
      return createDatasetWith('dds-total', '2023', (_, i) => ({ state: 'value', value: values[i % 5] ?? 0 }))
    },
    holds: ({ map }, svg) => {
      const second = map.cells.filter((cell) => cell.rank?.best === 8)
      expect(second.map((cell) => cell.class)).toEqual(second.map(() => 1))
      expect(svg).toContain('并列')
    },
  },
  {
    file: 'chosen',
    does: 'outlines the chosen places in the accent, with a casing that stands out from every fill',
    query: 'indicator=dds-gdp-ratio&period=2023&places=440000.310000.650000.460000',
    holds: (_, svg) => expect(svg.match(/class="chosen"/g)).toHaveLength(4),
  },
  {
    file: 'palette-grays',
    does: 'has the colors that were chosen, here gray for print',
    query: 'indicator=dds-total&palette=grays',
  },
  {
    file: 'palette-reversed',
    does: 'turns the order of the colors: more is lighter',
    query: 'indicator=dds-per-capita&palette=-purples',
  },
]

const states: readonly MapFixture[] = [
  {
    file: 'below-precision',
    does: 'dots what is smaller than the printed precision: 青海 and 西藏 are printed 0 and are not zero',
    query: 'indicator=dds-export&period=2023',
    holds: (map) => expect(stateOf(map)).toMatchObject({ state: 'below', count: 2 }),
  },
  {
    file: 'inapplicable',
    does: 'rules the places that a policy does not cover',
    query: 'indicator=zones&period=2025&form=fill',
    holds: (map) => expect(stateOf(map)).toMatchObject({ state: 'inapplicable', count: 3 }),
  },
  {
    file: 'with-missing',
    does: 'hatches the places that no source gives a figure of',
    query: 'indicator=cbec-export-share&period=2024',
    holds: (map) => expect(stateOf(map)).toMatchObject({ state: 'missing' }),
  },
  {
    file: 'true-zero',
    does: 'leaves a true zero blank: in 2015 there was one pilot zone',
    query: 'indicator=zones&period=2015&form=fill',
    holds: (map) => expect(stateOf(map)).toMatchObject({ state: 'zero', count: 30 }),
  },
  {
    file: 'dark-zero',
    does: 'outlines zeros in the dark by a line that stands out from the ground',
    query: 'indicator=zones&period=2016&form=fill',
    theme: 'dark',
  },
]

const diverging: readonly MapFixture[] = [
  {
    file: 'change',
    does: 'shows the change since a base year in two colors from zero',
    query: 'indicator=goods-total&period=2024&change=2019&form=fill',
    holds: ({ map }) => expect(map.classification.thresholds).toContain(0),
  },
  {
    file: 'negative-and-diverging',
    does: 'runs in two colors from zero: deficits orange, surpluses purple',
    query: 'indicator=dds-balance&period=2023',
    holds: ({ map }) => expect(map.classification.thresholds).toContain(0),
  },
  {
    file: 'dark-diverging',
    does: 'runs from a dark middle to two light ends in the dark',
    query: 'indicator=dds-balance&period=2023',
    theme: 'dark',
  },
  {
    file: 'dark-palette-reversed',
    does: 'changes the sides of a diverging palette, in the dark',
    query: 'indicator=dds-balance&palette=-brbg',
    theme: 'dark',
  },
]

const marks: readonly MapFixture[] = [
  {
    file: 'circle',
    does: 'draws amounts as circles whose area is the amount, on quiet land',
    query: 'indicator=goods-total&period=2024&form=circle',
    holds: (_, svg) => expect(svg.match(/<circle class="circle"/g)).toHaveLength(31),
  },
  {
    file: 'negative-circles',
    does: 'draws negative amounts as rings',
    query: 'indicator=dds-balance&period=2023&form=circle',
    holds: (_, svg) => expect(svg).toContain('class="circle negative"'),
  },
  {
    file: 'fill-and-circles',
    does: 'draws amounts as circles over the classes of a rate',
    query: 'indicator=dds-export-ratio&period=2023&circles=dds-total',
    holds: ({ circles }) => expect(circles?.slice.indicator.id).toBe('dds-total'),
  },
  {
    file: 'sites',
    does: 'marks bases as diamonds, zones as dots by batch, and revoked zones hollow',
    query: 'indicator=dds-total&period=2023&layers=bases.zones',
    holds: ({ bases, zones }) => {
      expect(bases).toHaveLength(12)
      expect(zones.filter(({ active }) => !active)).not.toEqual([])
    },
  },
  {
    file: 'dark-circle-and-sites',
    does: 'keeps circles, diamonds and dots apart from the land in the dark',
    query: 'indicator=goods-total&period=2024&form=circle&layers=bases.zones',
    theme: 'dark',
  },
]

const forms: readonly MapFixture[] = [
  {
    file: 'tile',
    does: 'gives every place a square of one size, and draws no boundaries',
    query: 'indicator=dds-per-capita&period=2023&form=tile',
  },
  {
    file: 'region',
    does: 'merges provinces into three regions, one of them derived as the rest of the nation and ruled',
    query: 'indicator=dds-import&period=2024&level=region',
    holds: (map) => {
      expect(placesOf(map)).toEqual(['east', 'central-west', 'northeast', ...outside])
      expect(derivedOf(map)).toEqual(['northeast'])
    },
  },
  {
    file: 'dark-region',
    does: 'tells two printed regions from two that are sums of their provinces, in the dark as well',
    query: 'indicator=dds-total&period=2023&level=region',
    theme: 'dark',
    holds: (map) => expect(derivedOf(map)).toEqual(['central', 'west']),
  },
  {
    file: 'region-change',
    does: 'shows the change of regions by the scheme that both years have',
    query: 'indicator=dds-total&level=region&change=2023',
    holds: (map) => expect(placesOf(map)).toEqual(['east', 'central-west', 'northeast', ...outside]),
  },
]

export const mapFixtures: readonly MapFixture[] = [...fills, ...states, ...diverging, ...marks, ...forms]

/** A locator map of a province. */
type LocatorFixture = { readonly file: string; readonly code: string; readonly does: string; readonly has: RegExp }

export const locatorFixtures: readonly LocatorFixture[] = [
  {
    file: 'locator-guangdong',
    code: '440000',
    does: '广东 among its neighbors, with its prefectures filled by the batch of their zones, and its base',
    has: /class="base/,
  },
  {
    file: 'locator-hainan',
    code: '460000',
    does: '海南 with all its islands and the dashes around them',
    has: /class="line dash"/,
  },
  {
    file: 'locator-xinjiang',
    code: '650000',
    does: 'a county and a revoked zone of 新疆 as points, never as fills',
    has: /class="zone/,
  },
]

/** A picture that leaves the site; its file is named by its size. */
type PictureFixture = {
  readonly name: PictureName
  readonly language: Language
  readonly theme: Theme
  readonly query: string
}

export const pictureFixtures: readonly PictureFixture[] = [
  { name: 'article', language: 'zh', theme: 'light', query: 'indicator=dds-total&period=2023&places=440000.650000' },
  { name: 'wide', language: 'en', theme: 'dark', query: 'indicator=dds-export&period=2023&places=630000' },
  { name: 'square', language: 'en', theme: 'light', query: 'indicator=goods-total&period=2024&layers=bases.zones' },
  { name: 'portrait', language: 'zh', theme: 'dark', query: 'indicator=goods-total&period=2024&change=2019' },
  { name: 'long', language: 'zh', theme: 'light', query: 'indicator=dds-balance&period=2023&form=tile' },
  { name: 'card', language: 'en', theme: 'light', query: 'indicator=dds-total&period=2023&level=region' },
  { name: 'thumb', language: 'zh', theme: 'light', query: 'indicator=dds-total&period=2023' },
]

const four = 'places=440000.320000.330000.310000'

export const comparisonFixtures: readonly PictureFixture[] = [
  { name: 'article', language: 'zh', theme: 'light', query: `indicator=goods-total&${four}` },
  {
    name: 'card',
    language: 'en',
    theme: 'dark',
    query: 'indicator=dds-export&places=440000.630000.710000',
  },
  {
    name: 'long',
    language: 'zh',
    theme: 'light',
    query: `indicator=gdp-per-capita&period=2023&versus=dds-per-capita&${four}`,
  },
  { name: 'thumb', language: 'zh', theme: 'light', query: four },
]
