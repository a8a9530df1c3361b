import { expect, it } from 'vitest'
import { histogram } from '@/components/chart/histogram'
import { withClass } from '@/tests/support/svg-look'

const options = { title: '分布', format: String }

it('draws the limits that lie within the figures', () => {
  expect(withClass(histogram([1, 2, 3, 10], [0, 5, 20], options), 'limit')).toHaveLength(1)
})

it('has a bar for each group of figures, on a logarithmic axis where most would stand in the first', () => {
  expect(withClass(histogram([1, 10, 100], [], options), 'bin').map(({ attributes }) => attributes.x)).toEqual([
    '0.5',
    '200.5',
    '386.21',
  ])
})
