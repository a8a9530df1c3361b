import sharp from 'sharp'
import { expect, it } from 'vitest'
import { answerPicture } from '@/app/_pictures/answer'
import type { SharedPage } from '@/data/address/page'
import type { PictureFormat } from '@/data/address/picture'
import { pngTexts } from '@/tests/support/png-texts'

const map: SharedPage = { kind: 'map' }

function ask(page: SharedPage, format: PictureFormat, query: string): Promise<Response> {
  return answerPicture({ page, format }, new URLSearchParams(query), new Headers())
}

const goods = 'indicator=goods-total&period=2023&picture=thumb'

it('JPEG and PNG name title, finding, credit and rights where newsrooms look for them', async () => {
  const jpeg = await sharp(Buffer.from(await (await ask(map, 'jpg', goods)).arrayBuffer())).metadata()
  const png = pngTexts(new Uint8Array(await (await ask(map, 'png', goods)).arrayBuffer()))
  for (const packet of [jpeg.xmp?.toString('utf8') ?? '', png['XML:com.adobe.xmp'] ?? '']) {
    expect(packet).toMatch(/<dc:title><rdf:Alt>.*2023年各省份货物进出口总额/)
    expect(packet).toMatch(/<dc:description><rdf:Alt>.*占全国的/)
    expect(packet).toMatch(/<photoshop:Credit>[^<]*国家统计局/)
    expect(packet).toMatch(/<dc:rights><rdf:Alt>.*CC BY 4.0/)
  }
})

it('SVG says what it shows and from where', async () => {
  const svg = await (await ask(map, 'svg', goods)).text()
  expect(svg).toMatch(/^<svg[^>]*><title>2023年[^<]*<\/title><desc>[^<]*占全国[^<]*\n来源：[^<]*<\/desc>/)
})

it.each([
  [map, goods, 'goods-total-2023-thumb', '2023年各省份货物进出口总额-thumb'],
  [{ kind: 'province', id: 'guangdong' }, 'picture=thumb&lang=en', 'guangdong-thumb', 'Guangdong'],
] as const)('%o ?%s is kept under a name that says what it shows', async (page, query, ascii, full) => {
  const { headers } = await ask(page, 'png', query)
  const said = headers.get('content-disposition') ?? ''
  expect(said).toMatch(new RegExp(`^inline; filename="${ascii}_[^"]*\\.png"; filename\\*=UTF-8''`))
  expect(decodeURIComponent(said.split("UTF-8''")[1] ?? '')).toContain(full)
  expect(headers.get('access-control-allow-origin')).toBe('*')
})
