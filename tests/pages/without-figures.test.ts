import { describe, expect, it } from 'vitest'
import { ask, markupOf } from '@/tests/support/answer'
import { figuresOf, places } from '@/tests/support/tables'

const without = places.filter(({ code }) => !figuresOf('dds-total', '2023').has(code))

it('three places have no figures', () => {
  expect(without.map(({ slug }) => slug)).toEqual(['taiwan', 'hong-kong', 'macao'])
})

describe.each(without)('$slug', ({ slug, name_zh, name_en }) => {
  it('says plainly that there is no provincial series', async () => {
    const chinese = markupOf(await ask(`/provinces/${slug}`))
    expect(chinese).toContain(`${name_zh}资料暂缺：`)
    expect(chinese).toContain(`没有${name_zh}的分省数据`)
    const english = markupOf(await ask(`/en/provinces/${slug}`))
    expect(english).toContain(`no provincial series for ${name_en}`)
  })

  it('claims no amount, rank or share', async () => {
    const chinese = markupOf(await ask(`/provinces/${slug}`))
    expect(chinese).not.toMatch(/居全国第|亿美元|亿元|\d%/)
    const english = markupOf(await ask(`/en/provinces/${slug}`))
    expect(english).not.toMatch(/US\$|CN¥|\d%|\branks?\b/i)
  })
})

it.each(['', '/en'])(
  'no page of a province under "%s" shows what a program says when it has nothing',
  async (prefix) => {
    for (const { slug } of places) {
      const markup = markupOf(await ask(`${prefix}/provinces/${slug}`))
      expect([slug, markup.match(/.{0,40}(\bN\/A\b|NaN|undefined|\bnull\b|Infinity|\[object).{0,40}/)]).toEqual([
        slug,
        null,
      ])
    }
  },
)
