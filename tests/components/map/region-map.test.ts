import { describe, expect, it } from 'vitest'
import { regionMap } from '@/components/map/plain-map'
import type { SvgNode } from '@/components/svg/node'
import { read } from '@/data/files/read'
import { regionProfileOf } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'

const data = read()

function all(root: SvgNode): readonly SvgNode[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}

function draw(id: string): readonly SvgNode[] {
  const region = data.regions.find((row) => row.id === id)
  if (region === undefined) throw new Error(id)
  return all(
    regionMap(regionProfileOf(data, region).map, id, region.members, {
      scope: 'r',
      names: namesOf(data, 'zh'),
      title: '图',
      description: '说明',
      sentence: ({ place }) => place,
      href: ({ place }) => `/${place}`,
      insetName: '南海诸岛',
    }),
  )
}

describe.each(data.regions.map(({ id, members }) => [id, members] as const))('the map of %s', (id, members) => {
  const elements = draw(id)
  const classed = elements.filter(({ attributes }) => /^land (c\d|open|zero)/.test(attributes.class ?? ''))
  const plain = elements.filter(({ attributes }) => attributes.class === 'land plain')

  it('draws the land of all 34 places, and fills the members alone', () => {
    expect(classed.length + plain.length).toBe(34)
    expect(classed).toHaveLength(id === 'CN' ? 34 : members.length)
  })

  it('has the dash line and the inset of the South China Sea', () => {
    expect(elements.some(({ attributes }) => attributes.class === 'line dash')).toBe(true)
    expect(elements.some(({ attributes }) => attributes.class === 'inset')).toBe(true)
  })

  it('outlines a region as a whole, and the nation by its own borders only', () => {
    expect(elements.filter(({ attributes }) => attributes.class === 'outline')).toHaveLength(id === 'CN' ? 0 : 1)
  })
})
