import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cameraOf, MOVING } from '@/components/map/camera'
import { landPaths } from '@/components/map/land-paths'
import { MapFigure } from '@/components/map/map-figure'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import { narrow, wide } from '@/components/map/scene-style'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import { siteId } from '@/data/facts/sites'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'
import { viewOptions } from '@/data/view/view-options'
import { wordsOf } from '@/data/words/words'
import { optionsOf, thematicOf } from '@/tests/gallery/maps/draw'
import { elementsOf, sheetOf, withClass } from '@/tests/support/svg-look'

const words = wordsOf('zh')
const mapForms = [
  'indicator=dds-total&form=fill',
  'indicator=goods-total&form=circle',
  'indicator=dds-export-ratio&circles=dds-total',
  'indicator=dds-total&layers=bases.zones',
  'indicator=dds-import&level=region',
]

function draw(query: string, scope = 'm'): SvgNode {
  const thematic = thematicOf(query)
  return scene(thematic, optionsOf(thematic, { scope, theme: 'reader' }))
}

function figure(query: string, approvalNumber: string | undefined): string {
  const thematic = thematicOf(query)
  const { paths } = optionsOf(thematic)
  const props = { thematic, words, approvalNumber, paths, fills: classFills(thematic.map), href: null, scope: 'm' }
  return renderToStaticMarkup(<MapFigure {...props} names={namesOf(read(), 'zh')} />)
}

describe('on the tile grid', () => {
  it('outlines what is chosen, in a casing, on its tiles', () => {
    const tiles = draw('indicator=gdp&form=tile&places=440000.310000')
    const at = (place: string) =>
      elementsOf(tiles)
        .filter((one) => one.attributes['data-place'] === place)
        .flatMap(elementsOf)
        .filter((one) => one.tag === 'rect')
        .map(({ attributes: { x, y } }) => `${x} ${y}`)
    const outlined = withClass(tiles, 'chosen').map(({ attributes: { x, y } }) => `${x} ${y}`)
    expect(outlined.toSorted()).toEqual([...at('440000'), ...at('310000')].toSorted())
    expect(withClass(tiles, 'casing')).toHaveLength(2)
    expect(withClass(draw('indicator=gdp&form=tile'), 'chosen')).toEqual([])
  })

  it('tells how many bases and active zones each place has, of the year that is shown', () => {
    const counted = (query: string) =>
      withClass(draw(query), 'site-counts')
        .flatMap(elementsOf)
        .filter((one) => one.tag === 'text')
        .reduce((sum, one) => sum + Number(one.children[0]), 0)
    expect(counted('indicator=gdp&form=tile')).toBe(0)
    expect(counted('indicator=gdp&form=tile&layers=bases')).toBe(12)
    expect(counted('indicator=gdp&form=tile&layers=zones')).toBe(178)
    expect(counted('indicator=gdp&form=tile&layers=zones&until=2016')).toBe(13)
    expect(counted('indicator=gdp&form=tile&layers=bases.zones')).toBe(190)
  })
})

describe('every place', () => {
  it.each([...mapForms, 'indicator=dds-per-capita&form=tile'])('of %s is a link with a sentence', (query) => {
    const { cells } = thematicOf(query).map
    const places = elementsOf(draw(query)).filter((one) => one.attributes['data-place'] !== undefined)
    expect(places.map((one) => one.attributes['data-place'])).toEqual(cells.map((cell) => cell.place))
    expect(places.filter((one) => one.tag !== 'a' || !one.attributes.href?.startsWith('/'))).toEqual([])
    const titles = places.map((one) => elementsOf(one).find((child) => child.tag === 'title')?.children[0] ?? '')
    expect(titles.filter((title) => typeof title !== 'string' || title.length < 6)).toEqual([])
    expect(new Set(titles).size).toBe(places.length)
  })

  it('is a picture with a sentence where there is no page to link to', () => {
    const thematic = thematicOf('indicator=dds-import&level=region')
    const places = elementsOf(scene(thematic, optionsOf(thematic, { href: null }))).filter(
      (one) => one.attributes['data-place'],
    )
    expect(places.map((one) => one.attributes.role)).toEqual(thematic.map.cells.map(() => 'img'))
  })

  it('of the country is drawn, also where it belongs to no region', () => {
    const bare = withClass(draw('indicator=dds-import&level=region'), 'open').map((one) => one.attributes.d)
    const { places } = landPaths()
    expect(new Set(bare)).toEqual(new Set([places['710000'], places['810000'], places['820000']]))
  })
})

describe.each(mapForms)('the map of %s', (query) => {
  it('has the ten-dash line, twice: the inset is the same land once more', () => {
    const drawing = draw(query)
    const [dash, ...more] = withClass(drawing, 'dash')
    expect(more).toEqual([])
    expect(dash?.attributes.d?.split('M')).toHaveLength(11)
    expect(elementsOf(drawing).filter((one) => one.tag === 'use')).toMatchObject([{ attributes: { href: '#m-land' } }])
    expect(withClass(drawing, 'frame')).toHaveLength(1)
    expect(svgText(drawing)).toContain('南海诸岛')
  })

  it('has the undetermined boundary and the smallest islands', () => {
    expect(withClass(draw(query), 'undetermined')).toHaveLength(1)
    expect(withClass(draw(query), 'islet')).toHaveLength(1)
  })

  it('has the note, or the approval number in its place, and the note on Taiwan', () => {
    expect(figure(query, undefined)).toContain(words.map.note)
    expect(figure(query, 'GS(2026)1号')).toContain(words.map.approval('GS(2026)1号'))
    expect(figure(query, 'GS(2026)1号')).not.toContain(words.map.note)
    expect(figure(query, undefined)).toContain(words.map.taiwan)
  })
})

describe('the tile grid', () => {
  const query = 'indicator=dds-per-capita&form=tile'

  it('shows no boundaries: squares alone, and neither dashes nor an inset', () => {
    const drawing = draw(query)
    const tags = new Set(elementsOf(drawing).flatMap((one) => (one.tag === 'defs' ? [] : one.tag)))
    expect(withClass(drawing, 'land').map((one) => one.tag)).toEqual(Array.from({ length: 34 }, () => 'rect'))
    expect([...tags].filter((tag) => tag === 'use' || tag === 'clipPath')).toEqual([])
    expect([...withClass(drawing, 'line'), ...withClass(drawing, 'islet'), ...withClass(drawing, 'frame')]).toEqual([])
  })

  it('needs no number, and keeps the note on Taiwan', () => {
    expect(figure(query, 'GS(2026)1号')).not.toContain('GS(2026)1号')
    expect(figure(query, undefined)).not.toContain(words.map.note)
    expect(figure(query, undefined)).toContain(words.map.taiwan)
  })
})

describe('two maps on a page', () => {
  const one = draw('indicator=dds-total&layers=bases.zones&places=440000', 'a')
  const other = draw('indicator=dds-balance&form=fill', 'b')

  it.each([
    ['a', one],
    ['b', other],
  ])('keep to themselves: every rule of %s is inside its scope', (scope, drawing) => {
    const selectors = Array.from(sheetOf(drawing).matchAll(/([^{}]+)\{[^{}]*\}/g), ([, list = '']) =>
      list.split(','),
    ).flat()
    expect(selectors.length).toBeGreaterThan(40)
    expect(selectors.filter((selector) => !selector.startsWith(`.${scope} `))).toEqual([])
    expect(drawing.attributes.class?.split(' ')).toContain(scope)
  })

  it.each([
    ['a', one],
    ['b', other],
  ])('refer to nothing of the other: all ids of %s and all references are its own', (scope, drawing) => {
    const all = elementsOf(drawing)
    const ids = all.flatMap((child) => child.attributes.id ?? [])
    const printed = svgText(drawing)
    const named = ['aria-labelledby', 'aria-describedby'].flatMap((name) => drawing.attributes[name] ?? [])
    const references = [...Array.from(printed.matchAll(/(?:url\(|href=")#([^")]+)/g), ([, id = '']) => id), ...named]
    expect(ids.filter((id) => !id.startsWith(`${scope}-`))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })
})

/** The number that a cluster shows. */
function numberIn(cluster: SvgNode): unknown {
  return elementsOf(cluster).find((one) => one.tag === 'text')?.children[0]
}

describe('a camera', () => {
  const at = '833_560_3'
  const drawing = () => {
    const thematic = thematicOf(`indicator=dds-total&layers=bases.zones&at=${at}`)
    return scene(thematic, optionsOf(thematic, { camera: cameraOf(thematic.view.at) }))
  }

  it('moves the land as a whole, and every name and mark by itself; the inset stays', () => {
    const [land] = withClass(drawing(), 'moves')
    expect(land?.attributes.transform).toMatch(/^translate\(.*\) scale\(8\)$/)
    const [marks] = withClass(drawing(), 'marks')
    const moving = elementsOf(marks ?? draw('indicator=dds-total')).filter((one) => MOVING.includes(one.tag))
    expect(moving.length).toBeGreaterThan(150)
    expect(moving.filter((one) => !one.attributes.transform?.startsWith('translate('))).toEqual([])
    const [inset] = withClass(drawing(), 'inset')
    expect(JSON.stringify(inset)).toBe(JSON.stringify(withClass(draw('indicator=dds-total'), 'inset')[0]))
  })

  it('spreads what was crowded', () => {
    const home = draw('indicator=dds-total&layers=bases.zones')
    expect(withClass(drawing(), 'count').length).toBeLessThan(withClass(home, 'count').length / 2)
  })

  it('of the whole map leaves no trace', () => {
    expect(svgText(draw('indicator=dds-total&layers=bases.zones'))).not.toContain('translate(NaN')
    expect(withClass(draw('indicator=dds-total'), 'moves')[0]?.attributes.transform).toBeUndefined()
    expect(withClass(draw('indicator=dds-total'), 'edge')).toEqual([])
  })
})

describe('chosen places', () => {
  it('leave Macao visible, which their casing would hide', () => {
    const { places } = landPaths()
    const shapes = (query: string) => elementsOf(draw(query)).map((one) => [one.attributes.class, one.attributes.d])
    expect(shapes('indicator=dds-total&places=440000').findLast(([, d]) => d === places['820000'])?.[0]).toBe(
      'land open',
    )
    const order = shapes('indicator=dds-total&places=440000')
    expect(order.findLastIndex(([, d]) => d === places['820000'])).toBeGreaterThan(
      order.findIndex(([look]) => look === 'chosen'),
    )
    const own = shapes('indicator=dds-total&places=820000').filter(([, d]) => d === places['820000'])
    expect(own.map(([look]) => look)).toEqual(['land open', 'casing', 'chosen'])
  })

  it('are outlined above all land, each in a casing below all accents', () => {
    const drawing = draw('indicator=dds-total&places=440000.310000')
    const looks = elementsOf(drawing).flatMap((one) => /^(casing|chosen)$/.exec(one.attributes.class ?? '')?.[0] ?? [])
    expect(looks).toEqual(['casing', 'casing', 'chosen', 'chosen'])
  })
})

describe('sites', () => {
  const query = 'indicator=dds-total&layers=bases.zones'
  const thematic = thematicOf(query)
  const sited = (drawing: SvgNode, look: string) =>
    withClass(drawing, look).flatMap((mark) => mark.attributes['data-site']?.split(' ') ?? [])

  it('are diamonds, dots and numbers, each site in one of them', () => {
    const drawing = draw(query)
    expect(sited(drawing, 'base')).toHaveLength(thematic.bases.length)
    const zones = [...sited(drawing, 'zone'), ...sited(drawing, 'count')]
    expect(zones.toSorted()).toEqual(thematic.zones.map(({ zone }) => siteId(zone)).toSorted())
    const revoked = thematic.zones.filter((zone) => !zone.active).map(({ zone }) => siteId(zone))
    expect([...sited(drawing, 'revoked'), ...sited(drawing, 'gone')].toSorted()).toEqual(revoked.toSorted())
  })

  it.each([wide, narrow])('as many as the numbers and dots say, for every year ($name)', (size) => {
    for (const until of viewOptions(read(), []).zoneYears) {
      const shown = thematicOf(`${query}&until=${until}`)
      const drawing = scene(shown, optionsOf(shown, { markSizes: [size] }))
      const active = (mark: SvgNode) => !/revoked|gone/.test(mark.attributes.class ?? '')
      const dots = withClass(drawing, 'zone').filter(active).length
      const numbers = withClass(drawing, 'count')
        .filter(active)
        .map((mark) => Number(numberIn(mark)))
      const sum = numbers.reduce((total, number) => total + number, dots)
      expect([until, sum]).toEqual([until, shown.zones.filter(({ active: isActive }) => isActive).length])
    }
  })

  it('stay in their province, and say in which and how many they are', () => {
    const drawing = draw(query)
    const places = new Map(thematic.zones.map(({ zone }) => [siteId(zone), zone.place]))
    const counts = withClass(drawing, 'count')
    expect(counts.length).toBeGreaterThan(5)
    for (const count of counts) {
      const ids = count.attributes['data-site']?.split(' ') ?? []
      expect(new Set(ids.map((id) => places.get(id))).size).toBe(1)
      expect(numberIn(count)).toBe(String(ids.length))
    }
  })

  it('grow where the list points, alone or in the number that holds them', () => {
    const [count] = withClass(draw(query), 'count')
    const [, second = ''] = count?.attributes['data-site']?.split(' ') ?? []
    const lit = scene(thematic, optionsOf(thematic, { lit: second }))
    const [grown, ...more] = withClass(lit, 'lit')
    expect(more).toEqual([])
    expect(grown?.tag).toBe('circle')
    const holder = withClass(lit, 'count').find((mark) => mark.children.includes(grown ?? ''))
    expect(holder?.attributes['data-site']?.split(' ')).toContain(second)
  })

  it('have names for the pointer: titles on paper, labels for a page that is awake', () => {
    const named = (drawing: SvgNode) =>
      withClass(drawing, 'count').map((mark) => mark.attributes['aria-label'] ?? elementsOf(mark)[1]?.tag)
    expect(new Set(named(draw(query)))).toEqual(new Set(['title']))
    const awake = named(scene(thematic, optionsOf(thematic, { entry: '110000' })))
    expect(awake.filter((name) => name === 'title' || name === undefined)).toEqual([])
  })
})
