import { describe, expect, it } from 'vitest'
import { ask, firstMatch, markupOf, onSite } from '@/tests/support/answer'
import { indicators } from '@/tests/support/facts'

const languages = [
  { prefix: '', name: 'name_zh', near: '您要找的可能是', all: '全部指标' },
  { prefix: '/en', name: 'name_en', near: 'You may be looking for', all: 'All indicators' },
] as const

describe.each(languages)('under "$prefix"', ({ prefix, name }) => {
  it('the index leads to every indicator, and each has its page with its name and its head', async () => {
    const index = markupOf(await ask(`${prefix}/indicators`))
    for (const indicator of indicators) {
      const path = `/indicators/${indicator.id}`
      expect(index).toContain(`href="${prefix}${path}"`)
      const { status, body } = await ask(prefix + path)
      expect([path, status, firstMatch(body, /<h1[^>]*>([^<]*)/)]).toEqual([path, 200, indicator[name]])
      expect(firstMatch(body, /<title>([^<]*)/)).toContain(indicator[name])
      expect(firstMatch(body, /<link rel="canonical" href="([^"]*)"/)).toBe(prefix + path)
      expect(firstMatch(body, /hrefLang="zh-CN" href="([^"]*)"/)).toBe(path)
      expect(firstMatch(body, /hrefLang="en" href="([^"]*)"/)).toBe(`/en${path}`)
      expect(markupOf({ status, body, headers: new Headers(), location: null })).not.toMatch(
        /\bN\/A\b|NaN|undefined|\bnull\b|Infinity|\[object/,
      )
    }
  })

  it('capitals and names lead for good to the id', async () => {
    for (const spelling of ['DDS-Total', 'GDP', ...indicators.map((indicator) => indicator[name])]) {
      const { status, location } = await ask(`${prefix}/indicators/${encodeURIComponent(spelling)}`)
      const id = indicators.find((indicator) => indicator[name] === spelling)?.id ?? spelling.toLowerCase()
      expect([spelling, status, location]).toEqual([spelling, 308, onSite(`${prefix}/indicators/${id}`)])
    }
  })
})

it('the formula and the sources are written out', async () => {
  const markup = markupOf(await ask('/indicators/dds-gdp-ratio'))
  expect(markup).toContain('可数字化交付的服务进出口 × 人民币对美元年平均汇率 ÷ 地区生产总值 × 100')
  expect(markup).toContain('href="/indicators/cny-per-usd"')
  expect(markup).toContain('表5')
  expect(markup).toContain('国家统计局')
})
