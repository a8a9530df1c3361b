import { describe, expect, it } from 'vitest'
import { embedOffer } from '@/app/_open/offer'
import { shortCode } from '@/data/address/short-link'

const origins = ['https://map.example.cn', 'http://localhost:3000']

function embedOf(address: string): string | null {
  const offer = embedOffer(new URL(address, origins[0]), origins)
  return offer === null ? null : offer.embed.slice(origins[0]?.length)
}

const short = shortCode({
  page: { kind: 'map' },
  query: new URLSearchParams('indicator=gdp&period=2022'),
  language: 'en',
})

describe('what can be embedded', () => {
  it.each([
    ['/?indicator=gdp&period=2022', '/embed?indicator=gdp&period=2022'],
    [`/s/${short}`, '/embed?indicator=gdp&period=2022&lang=en'],
    [`/s/${short}?theme=dark`, '/embed?indicator=gdp&period=2022&theme=dark&lang=en'],
    ['/share?indicator=gdp&period=2022', '/embed?indicator=gdp&period=2022'],
    ['/en/share/compare?places=440000.310000', '/embed/compare?places=440000.310000&lang=en'],
    ['/provinces/guangdong/share', '/embed/province/guangdong'],
    ['/provinces/guangdong', '/embed/province/guangdong'],
    ['/embed/province/guangdong?theme=auto', '/embed/province/guangdong?theme=auto'],
    ['/snapshot.png?indicator=gdp&period=2022&picture=card', '/embed?indicator=gdp&period=2022'],
    ['/en/indicators/gdp?utm_source=x', '/embed?indicator=gdp&lang=en'],
    ['/regions/east', '/embed?level=region&places=east'],
    ['http://map.example.cn/?indicator=gdp', '/embed?indicator=gdp'],
    ['https://www.map.example.cn/?indicator=gdp', '/embed?indicator=gdp'],
    ['http://localhost:3000/?indicator=gdp', '/embed?indicator=gdp'],
  ])('%s: %s', (address, embed) => {
    expect(embedOf(address)).toBe(embed)
  })

  it.each([
    '/?indicator=bogus',
    '/?indicator=gdp&period=nineteen',
    '/?places=440000.999999',
    '/?level=county',
    '/compare?versus=bogus&places=440000.310000',
    '/?release=1999.1',
    '/provinces/nowhere',
    '/indicators/bogus',
    '/regions/atlantis',
    '/s/mm123',
    '/data',
    '/about',
    '/share/embed',
    'https://other.example/?indicator=gdp',
    'https://map.example.cn.other.example/',
    'ftp://map.example.cn/',
  ])('%s cannot: another map would stand in for it', (address) => {
    expect(embedOf(address)).toBeNull()
  })
})
