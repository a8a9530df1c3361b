import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('leaves a true zero blank: in 2015 there was one pilot zone', async () => {
  const plate = plateOf('indicator=zones&period=2015&form=fill')
  expect(plate.legend.find((entry) => entry.kind === 'state')).toMatchObject({ state: 'zero', count: 30 })
  await expect(drawMap(plate)).toMatchFileSnapshot('./true-zero.svg')
})
