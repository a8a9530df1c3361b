import { describe, expect, it } from 'vitest'
import { comparePicture } from '@/components/picture/comparison/picture'
import { placePicture } from '@/components/picture/province-picture'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { pictureSizes } from '@/data/address/picture'
import { placeOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { wordsOf } from '@/data/words/words'
import { compareFactsOf } from '@/tests/support/compare-facts'
import { factsOf } from '@/tests/support/picture-facts'
import { withClass } from '@/tests/support/svg-look'
import { lettersOf } from '@/tests/support/type-sizes'

/** The least type of each picture in its own pixels: 14 of 1200, and 20 of what is looked at on phones. */
const least = { card: 14, wide: 22.4, article: 14, square: 20, portrait: 20, long: 20 } as const
const sizes = Object.keys(least).filter((name): name is keyof typeof least => name in least)

const views = {
  fill: 'indicator=dds-total&period=2023',
  layers: 'indicator=goods-total&form=fill&period=2024&layers=bases.zones&places=440000.310000.110000.320000',
  circle: 'indicator=goods-total&form=circle&period=2024',
  tile: 'indicator=dds-balance&form=tile',
  region: 'level=region&layers=zones&places=east',
  change: 'indicator=goods-total&period=2024&change=2019',
}
const compared = { bars: 'indicator=dds-total', chosen: 'indicator=goods-total&places=440000.320000.330000' }

function placed(code: string, name: PictureName, language: Language): SvgNode {
  const { publication, theme, approvalNumber } = factsOf('', language)
  const profile = profileOf(read(), placeOf(read(), code))
  const address = `https://map.example.cn/provinces/${profile.place.slug}?release=2026.2`
  const printedAddress = `map.example.cn/provinces/${profile.place.slug}`
  const of = { profile, names: namesOf(read(), language), words: wordsOf(language), publication, theme }
  return placePicture({ ...of, approvalNumber, address, printedAddress, revised: null }, name)
}

const drawings: Readonly<Record<string, (name: PictureName, language: Language) => SvgNode>> = {
  ...Object.fromEntries(
    Object.entries(views).map(([kind, query]) => [
      kind,
      (name: PictureName, language: Language) => viewPicture(factsOf(query, language), name),
    ]),
  ),
  ...Object.fromEntries(
    ['440000', '460000', '540000', '710000'].map((code) => [
      code,
      (name: PictureName, language: Language) => placed(code, name, language),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(compared).map(([kind, query]) => [
      `compare ${kind}`,
      (name: PictureName, language: Language) => comparePicture(compareFactsOf(query, language), name),
    ]),
  ),
}

function drawn(kind: string, name: PictureName, language: Language): SvgNode {
  const drawing = drawings[kind]?.(name, language)
  if (drawing === undefined) throw new Error(`no ${kind}`)
  return drawing
}

const mapped = (Object.keys(views) as readonly (keyof typeof views)[]).flatMap((kind) =>
  languages.map((language) => [kind, language] as const),
)
const cases = Object.keys(drawings).flatMap((kind) => languages.map((language) => [kind, language] as const))

/** Long sentences and many sources: here alone the last sources are cut. */
const full: ReadonlySet<string> = new Set(['square 540000 en'])
/** Long names of a tile grid are set a little smaller rather than in three lines. */
const TILED = 0.9
/** How much of its width a picture gives the map: less where long words or many lines stand beside it. */
const due = {
  plain: { zh: 0.6, en: 0.5 },
  full: { zh: 0.54, en: 0.4 },
  square: { zh: 0.56, en: 0.4 },
} as const

describe.each(sizes)('%s', (name) => {
  it.each(cases)('of %s in %s: its type is legible, and nothing is cut', (kind, language) => {
    const letters = lettersOf(drawn(kind, name, language))
    const most = kind === 'tile' ? TILED : 1
    const small = letters.filter(({ size, isCount }) => !isCount && size < least[name] * most - 0.05)
    expect(small.map(({ text, size }) => `${text} ${size.toFixed(1)}`)).toEqual([])
    const cut = letters.filter(({ text }) => text.endsWith('…')).map(({ text }) => text)
    expect(cut.slice(full.has(`${name} ${kind} ${language}`) ? 1 : 0)).toEqual([])
    expect(letters.length).toBeGreaterThan(3)
  })

  it.each(mapped)('of %s in %s: the map takes most of its width', (kind, language) => {
    const [map] = withClass(drawn(kind, name, language), 'map')
    const of = name === 'square' ? due.square : kind === 'layers' || kind === 'region' ? due.full : due.plain
    expect(Number(map?.attributes.width) / pictureSizes[name].width).toBeGreaterThanOrEqual(of[language] - 0.001)
  })

  it.each(mapped.filter(([kind]) => kind !== 'region'))(
    'of %s in %s: all places have their name on the map, or all but the smallest',
    (kind, language) => {
      const { thematic, names } = factsOf(views[kind], language)
      const letters = lettersOf(drawn(kind, name, language)).filter(({ isOnMap }) => isOnMap)
      const printed = letters
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('- ', '')
      const unnamed = thematic.map.cells
        .map(({ place }) => names.place(place, 'short'))
        .filter((one) => !printed.includes(one))
      // The type of phones has no room for all long names, nor has a map beside two legends: then whole classes of size go without.
      const isTight = name === 'square' || name === 'portrait' || (name === 'card' && kind === 'layers')
      const classes = language === 'en' && isTight ? [0, 7, 15, 23] : [0]
      const chosen = thematic.view.places.length
      expect(classes.some((count) => unnamed.length <= count && unnamed.length >= count - chosen)).toBe(true)
      if (classes.length > 1) return
      for (const place of thematic.view.places) expect(printed).toContain(names.place(place, 'short'))
    },
  )
})
