import { describe, expect, it } from 'vitest'
import { filling, locator } from '@/components/map/locator'
import type { SvgNode } from '@/components/svg/node'
import { placeOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { rawRows } from '@/tests/support/fixtures'

const dataset = read()
const names = namesOf(dataset, 'zh')
const zones = rawRows('zones')
const drawn = (code: string) =>
  locator(profileOf(dataset, placeOf(dataset, code)), { scope: 'l', theme: 'light', names, title: '' })

function descendants(of: SvgNode): readonly SvgNode[] {
  return [of, ...of.children.flatMap((child) => (typeof child === 'string' ? [] : descendants(child)))]
}

const marked = (code: string, look: RegExp) =>
  descendants(drawn(code))
    .filter(({ attributes }) => look.test(attributes.class ?? ''))
    .map(({ attributes, children }) => [
      attributes.class,
      ...children.flatMap((child) => (typeof child === 'string' ? [] : child.children)),
    ])

describe.each(dataset.places.map(({ code, slug }) => [slug, code] as const))('the locator map of %s', (_, code) => {
  const own = zones.filter((zone) => zone.place === code)
  const isActive = (zone: (typeof zones)[number]) => zone.revoked === ''

  it('fills the city of every active zone with the color of its batch, under its name, and no other city', () => {
    const cities = own.filter((zone) => isActive(zone) && zone.level === 'prefecture')
    const whole = own.filter((zone) => isActive(zone) && zone.level === 'province')
    const meant = [...cities, ...whole].map((zone) => `city z${zone.batch},${zone.name_zh}`)
    const fills = marked(code, /^city /).map(String)
    // A zone of a whole province fills each of its cities.
    expect([...new Set(fills)].toSorted()).toEqual(meant.toSorted())
    expect(whole.length > 0 || fills.length === meant.length).toBe(true)
  })

  it('marks zones of counties and revoked zones as points, the revoked ones hollow', () => {
    const points = own.filter((zone) => !isActive(zone) || zone.level === 'county' || zone.level === 'new-area')
    expect(
      marked(code, /^zone /)
        .map(String)
        .toSorted(),
    ).toEqual(points.map((zone) => `zone ${isActive(zone) ? `z${zone.batch}` : 'revoked'},${zone.name_zh}`).toSorted())
  })

  it('marks its bases', () => {
    expect(marked(code, /^base$/).map(([, name]) => name)).toEqual(
      rawRows('bases').flatMap((base) => (base.place === code ? [base.name_zh] : [])),
    )
  })
})

describe('the zone that fills a prefecture', () => {
  const of = (code: string, prefecture: string) =>
    filling(profileOf(dataset, placeOf(dataset, code)).zones, prefecture)?.city_zh ?? null

  it('is not that of one of its counties: 金华 is a zone, 博尔塔拉 of 阿拉山口 and 延边 of 珲春 and 延吉 are none', () => {
    expect(of('330000', '330700')).toBe('金华市')
    expect(of('220000', '222400')).toBe(null)
  })

  it('is the one of the whole island in every part of 海南 but 三沙, instead of the revoked ones of two cities', () => {
    expect([of('460000', '460100'), of('460000', '460200'), of('460000', '469023')]).toEqual([
      '海南省（全岛）',
      '海南省（全岛）',
      '海南省（全岛）',
    ])
    expect(of('460000', '460300')).toBe(null)
  })
})
