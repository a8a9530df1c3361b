import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { explorerPage } from '@/app/_pages/map'

const Nothing = () => null

function hrefOf(query: Readonly<Record<string, string>>, link: RegExp): string | undefined {
  const markup = renderToStaticMarkup(explorerPage('zh', Nothing, query))
  const tag = (markup.match(/<link\b[^>]*>/g) ?? []).find((one) => link.test(one)) ?? ''
  return /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&')
}

it.each([
  [{ at: '790_540_2' }, '/'],
  [{ indicator: 'goods-total', at: '790_540_2', focus: '440000' }, '/?indicator=goods-total'],
  [{ period: '2016', indicator: 'goods-total', utm_source: 'mail' }, '/?indicator=goods-total&period=2016'],
])('the canonical address of %o is %s: without camera, in one order', (query, canonical) => {
  expect(hrefOf(query, /rel="canonical"/)).toBe(canonical)
})
