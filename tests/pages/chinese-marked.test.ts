import { expect, it } from 'vitest'
import { ask, markupOf } from '@/tests/support/answer'

/** Pages of every kind: what one of them prints, all of its kind do. */
const paths = [
  '/en',
  '/en?indicator=gdp',
  '/en?level=region',
  '/en?indicator=zones&period=2018&layers=bases.zones',
  '/en/compare?indicator=zones&places=440000.370000',
  '/en/nation',
  '/en/regions',
  '/en/regions/northeast',
  '/en/provinces',
  '/en/provinces/guangdong',
  '/en/provinces/hebei',
  '/en/provinces/xinjiang',
  '/en/provinces/qinghai/brief',
  '/en/indicators',
  '/en/indicators/dds-export-ratio',
  '/en/indicators/zones',
  '/en/indicators/cbec-total',
  '/en/indicators/cny-per-usd',
  '/en/sites',
  '/en/sites/tianhe',
  '/en/data',
  '/en/data/contradictions',
  '/en/data/reconciliation',
  '/en/about',
  '/en/share',
  '/embed?indicator=gdp&lang=en',
]

/** Elements without an end, and those whose text is data: what a field or a citation file holds is copied, not read. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const data = /^(textarea|title|option|pre)$/

/** The texts of a page that hold Chinese signs where no element around them says that they are Chinese. */
function unmarked(markup: string): readonly string[] {
  const open: { tag: string; lang: string }[] = []
  const found: string[] = []
  for (const [, end, tag = '', attributes = '', text = ''] of markup.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>([^<]*)/gi)) {
    if (end === '/') open.splice(open.findLastIndex((one) => one.tag === tag))
    else if (!empty.test(tag) && !attributes.endsWith('/')) {
      const lang = /\blang="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1)?.lang ?? ''
      open.push({ tag, lang })
    }
    const isRead = !open.some((one) => data.test(one.tag))
    if (isRead && /\p{Script=Han}/u.test(text) && !open.at(-1)?.lang.startsWith('zh')) found.push(text.trim())
  }
  return found
}

it('finds Chinese that is not marked', () => {
  expect(unmarked('<html lang="en"><p>A <span lang="zh-CN">表</span> 一<br>二</p></html>')).toEqual(['一', '二'])
})

it.each(paths)('%s marks its Chinese as Chinese', async (path) => {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  const english = markupOf(answer).replaceAll(/<a class="language"[\s\S]*?<\/a>/g, '')
  expect(unmarked(english)).toEqual([])
  expect(english).not.toMatch(/× (CN¥|US\$)?(10,000|100 million)|US\$0\.0\d* bn|Table \d+累计/)
})
