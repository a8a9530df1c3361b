import { describe, expect, it } from 'vitest'
import { ask } from '@/tests/support/answer'
import { figuresOf, places } from '@/tests/support/tables'

describe('without scripts', () => {
  it('every link of the map leads to a page', async () => {
    const answers = await Promise.all(places.map(({ slug }) => ask(`/provinces/${slug}`)))
    expect(answers.map(({ status }) => status)).toEqual(places.map(() => 200))
  })

  it('the sentence of every province has its total', async () => {
    const figures = figuresOf('dds-total', '2023')
    for (const { code, slug, name_zh } of places.filter((place) => figures.has(place.code))) {
      const { body } = await ask(`/provinces/${slug}`)
      expect(body).toContain(`2023年，${name_zh}可数字化交付的服务进出口${figures.get(code)}亿美元`)
    }
  })
})
