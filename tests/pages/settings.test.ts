import { describe, expect, it, onTestFinished } from 'vitest'
import { ask, firstMatch } from '@/tests/support/answer'
import { runNext, serveBuild } from '@/tests/support/site'

const wrong = {
  SITE_URL: ['nonsense', 'https://map.example.cn/atlas', 'ftp://map.example.cn'],
  MAP_APPROVAL_NUMBER: ['1234'],
  CONTACT: ['call me'],
}

describe.each(Object.entries(wrong))('a wrong %s', (name, values) => {
  it.each(values)('such as %s stops the start with a sentence that names it', async (value) => {
    const { code, output } = await runNext(['start', '--port', '0'], { [name]: value })
    expect(code).not.toBe(0)
    expect(output).toContain(`Wrong settings. ${name} ("${value}"): `)
  })
})

// The build stops before it touches what was built for the other tests.
it('wrong settings stop the build with one sentence that names them all', async () => {
  const { code, output } = await runNext(['build'], { SITE_URL: 'map.example.cn', CONTACT: 'call me' })
  expect(code).not.toBe(0)
  expect(output).toMatch(/Wrong settings\. SITE_URL \("map\.example\.cn"\): .*; CONTACT \("call me"\): .*\./)
})

// Pages of provinces were printed by the build, without settings; the map page is printed for every reader.
it('settings are printed on the map page', async () => {
  const site = await serveBuild({
    SITE_URL: 'https://map.example.cn',
    MAP_APPROVAL_NUMBER: 'GS（2026）1234号',
    CONTACT: 'map@example.cn',
  })
  onTestFinished(site.stop)
  const body = await (await fetch(`${site.url}/en?indicator=gdp`)).text()
  expect(firstMatch(body, /<link rel="canonical" href="([^"]*)"/)).toBe('https://map.example.cn/en?indicator=gdp')
  expect(firstMatch(body, /hrefLang="zh-CN" href="([^"]*)"/)).toBe('https://map.example.cn/?indicator=gdp')
  expect(firstMatch(body, /<p class="map-note">([^<]*)/)).toContain('GS（2026）1234号')
  expect(body).toContain('href="mailto:map@example.cn"')
})

it('without settings the map prints its note, and nobody is named to write to', async () => {
  const { body } = await ask('/')
  expect(firstMatch(body, /<p class="map-note">([^<]*)/)).toContain('底图数据：天地图')
  expect(body).not.toMatch(/审图号|mailto:/)
})
