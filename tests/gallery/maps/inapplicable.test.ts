import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('rules the places that a policy does not cover', async () => {
  const plate = plateOf('indicator=zones&period=2025&form=fill')
  expect(plate.legend.find((entry) => entry.kind === 'state')).toMatchObject({ state: 'inapplicable', count: 3 })
  await expect(drawMap(plate)).toMatchFileSnapshot('./inapplicable.svg')
})
