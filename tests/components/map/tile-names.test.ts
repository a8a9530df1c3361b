import { expect, it } from 'vitest'
import { fittingTiles, TILE, TILE_TYPE } from '@/components/map/tiles'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'

function tile(name: string) {
  const grid = node('g', { 'font-size': TILE_TYPE }, [node('text', { x: 39, y: 45 }, [name])])
  const [set] = fittingTiles(grid).children
  if (set === undefined || typeof set === 'string') throw new Error('no name')
  return set
}

it('a name that fits its tile is as large as the others', () => {
  for (const name of ['黑龙江', '内蒙古', 'Hubei']) expect(tile(name).attributes['font-size']).toBeUndefined()
})

it('a name that is wider than its tile is set so much smaller that it fits, and stays in the middle', () => {
  for (const name of ['Heilongjiang', 'Inner Mongolia', 'Guangdong']) {
    const { attributes } = tile(name)
    const size = Number(attributes['font-size'])
    expect(size).toBeLessThan(TILE_TYPE)
    expect(textWidth(name) * size).toBeLessThanOrEqual(TILE)
    expect(Number(attributes.y)).toBeLessThan(45)
  }
})
