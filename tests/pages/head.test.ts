import { describe, expect, it } from 'vitest'
import { ask, firstMatch } from '@/tests/support/answer'

const readers = {
  WeChat:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN',
  DingTalk:
    'Mozilla/5.0 (Linux; U; Android 13; zh-CN) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.58 Mobile Safari/537.36 AliApp(DingTalk/7.5.10) com.alibaba.android.rimet',
  WordPress: 'WordPress/6.6; https://example.com',
  Googlebot: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'a browser':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  curl: 'curl/8.9.1',
}

const pages = [
  {
    path: '/',
    title: '2023年各省份可数字化交付的服务进出口',
    description: '上海、广东、北京三地可数字化交付的服务进出口合计占全国的67.7%',
    chinese: '/',
    english: '/en',
  },
  {
    path: '/?indicator=goods-total',
    title: '2024年各省份货物进出口总额',
    description: '广东、江苏、浙江三地货物进出口总额合计占全国的',
    chinese: '/?indicator=goods-total',
    english: '/en?indicator=goods-total',
  },
  {
    path: '/en?period=2016&indicator=goods-total&utm_source=mail',
    title: 'by province, 2016',
    description: 'Guangdong',
    chinese: '/?indicator=goods-total&period=2016',
    english: '/en?indicator=goods-total&period=2016',
  },
  {
    path: '/provinces/guangdong',
    title: '广东省数字贸易',
    description: '进出口893.4亿美元，居全国第2位',
    chinese: '/provinces/guangdong',
    english: '/en/provinces/guangdong',
  },
  {
    path: '/en/provinces/guangdong',
    title: 'Guangdong Province',
    description: 'US$89.34 bn',
    chinese: '/provinces/guangdong',
    english: '/en/provinces/guangdong',
  },
  {
    path: '/en/provinces',
    title: '34 province-level places',
    description: '2023',
    chinese: '/provinces',
    english: '/en/provinces',
  },
]

/** What stands in the head of the first markup, entities decoded. */
function headOf(body: string): string {
  return body
    .slice(0, body.indexOf('</head>'))
    .replaceAll('&amp;', '&')
    .replaceAll(/&(nbsp|#160|#xA0);|\u00a0/gi, ' ')
}

describe.each(Object.entries(readers))('%s finds in the head', (_, userAgent) => {
  it.each(pages)('of $path title, description, address and languages', async (page) => {
    const { status, body } = await ask(page.path, { 'user-agent': userAgent })
    expect(status).toBe(200)
    const head = headOf(body)
    const title = firstMatch(head, /<title>([^<]*)<\/title>/)
    expect(title).toContain(page.title)
    expect(firstMatch(head, /<meta property="og:title" content="([^"]*)"/)).toContain(page.title)
    const description = firstMatch(head, /<meta name="description" content="([^"]*)"/)
    expect(description).toContain(page.description)
    expect(firstMatch(head, /<meta property="og:description" content="([^"]*)"/)).toBe(description)
    const own = page.path.startsWith('/en') ? page.english : page.chinese
    expect(firstMatch(head, /<link rel="canonical" href="([^"]*)"/)).toBe(own)
    expect(firstMatch(head, /<link rel="alternate" hrefLang="zh-CN" href="([^"]*)"/)).toBe(page.chinese)
    expect(firstMatch(head, /<link rel="alternate" hrefLang="en" href="([^"]*)"/)).toBe(page.english)
    expect(firstMatch(head, /<link rel="alternate" hrefLang="x-default" href="([^"]*)"/)).toBe(page.chinese)
    expect(head.match(/<title>|rel="canonical"|name="description"/g)).toHaveLength(3)
  })
})

it('what the head calls the address of a page answers without a detour', async () => {
  for (const { chinese, english } of pages) {
    expect([(await ask(chinese)).status, (await ask(english)).status]).toEqual([200, 200])
  }
})

it.each([...pages.map(({ path }) => path), '/nothing'])(
  'without SITE_URL, %s does not know by what name it was called',
  async (path) => {
    expect((await ask(path)).body).not.toMatch(/localhost|127\.0\.0\.1|https?:\/\/\w+:\d+/)
  },
)
