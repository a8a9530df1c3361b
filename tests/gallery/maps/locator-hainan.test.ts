import { expect, it } from 'vitest'
import { drawLocator } from './draw'

it('shows 海南 with all its islands and the dashes around them', async () => {
  const svg = await drawLocator('460000')
  expect(svg.match(/class="line dash"/g)).not.toBeNull()
  await expect(svg).toMatchFileSnapshot('./locator-hainan.svg')
})
