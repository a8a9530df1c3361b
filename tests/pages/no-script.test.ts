import { describe, expect, it } from 'vitest'
import { ask } from '@/tests/support/answer'
import { figuresOf, places } from '@/tests/support/tables'

describe('without scripts', () => {
  it('every link of the map leads to a page', async () => {
    const answers = await Promise.all(places.map(({ slug }) => ask(`/provinces/${slug}`)))
    expect(answers.map(({ status }) => status)).toEqual(places.map(() => 200))
  })

  it.each([
    '/',
    '/?layers=bases.zones&places=440000',
    '/compare?places=440000.330000',
    '/provinces/guangdong',
    '/en/sites',
  ])('nothing of %s waits for a script to be shown', async (path) => {
    const { body } = await ask(path)
    // Whatever React streams later lies in hidden elements, from which only a script takes it.
    expect(body).not.toMatch(/<div hidden="" id="S:/)
  })

  it.each([
    ['/?text=large&places=440000&release=2026.1', ['text=large', 'places=440000', 'release=2026.1']],
    ['/compare?text=large&places=440000&peers=4.1.1.2.1', ['text=large', 'places=440000', 'peers=4.1.1.2.1']],
  ])('the form of %s keeps what it does not show', async (path, kept) => {
    const { body } = await ask(path)
    const hidden = [...body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
    expect(hidden.map(([, name, value]) => `${name}=${value}`)).toEqual(expect.arrayContaining(kept))
  })

  it('the sentence of every province has its total', async () => {
    const figures = figuresOf('dds-total', '2023')
    for (const { code, slug, name_zh } of places.filter((place) => figures.has(place.code))) {
      const { body } = await ask(`/provinces/${slug}`)
      expect(body).toContain(`2023年，${name_zh}可数字化交付的服务进出口${figures.get(code)}亿美元`)
    }
  })
})
