import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('has the colors that were chosen, here gray for print', async () => {
  await expect(drawMap(plateOf('indicator=dds-total&palette=grays'))).toMatchFileSnapshot('./palette-grays.svg')
})

it('turns the order of the colors: more is lighter', async () => {
  const drawing = drawMap(plateOf('indicator=dds-per-capita&palette=-purples'))
  await expect(drawing).toMatchFileSnapshot('./palette-reversed.svg')
})

it('changes the sides of a diverging palette, in the dark', async () => {
  const drawing = drawMap(plateOf('indicator=dds-balance&palette=-brbg'), 'dark')
  await expect(drawing).toMatchFileSnapshot('./dark-palette-reversed.svg')
})
