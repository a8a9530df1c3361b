import { expect, it } from 'vitest'
import { isDerived } from '@/data/facts/figure'
import { drawMap, plateOf } from './draw'

const outside = ['710000', '810000', '820000']
const derivedIn = (plate: ReturnType<typeof plateOf>) =>
  plate.map.cells.filter(({ figure }) => isDerived(figure)).map(({ place }) => place)

it('merges provinces into three regions, one of them derived as the rest of the nation and ruled', async () => {
  const plate = plateOf('indicator=dds-import&period=2024&level=region')
  expect(plate.map.cells.map((cell) => cell.place)).toEqual(['east', 'central-west', 'northeast', ...outside])
  expect(derivedIn(plate)).toEqual(['northeast'])
  await expect(drawMap(plate)).toMatchFileSnapshot('./region.svg')
})

it('tells two printed regions from two that are sums of their provinces, in the dark as well', async () => {
  const plate = plateOf('indicator=dds-total&period=2023&level=region')
  expect(derivedIn(plate)).toEqual(['central', 'west'])
  await expect(drawMap(plate, 'dark')).toMatchFileSnapshot('./dark-region.svg')
})

it('shows the change of regions by the scheme that both years have', async () => {
  const plate = plateOf('indicator=dds-total&level=region&change=2023')
  expect(plate.map.cells.map((cell) => cell.place)).toEqual(['east', 'central-west', 'northeast', ...outside])
  await expect(drawMap(plate)).toMatchFileSnapshot('./region-change.svg')
})
