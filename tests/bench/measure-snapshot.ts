import { Resvg } from '@resvg/resvg-js'
import { ImageResponse } from '@vercel/og'
import type { Browser } from 'playwright-core'
import { createElement } from 'react'
import { drawPicture } from '@/app/_pictures/draw-picture'
import { fontFamily, fontPaths, pictureFonts } from '@/app/_pictures/font'
import { printableDrawing } from '@/app/_pictures/printable-drawing'
import { printSvg } from '@/components/map/print-svg'
import { viewPicture } from '@/components/picture/picture-view'
import { pictureSizes } from '@/data/model/picture-name'
import { factsOf } from '../components/picture/picture-facts'
import { textBoxes } from '../components/picture/text-boxes'
import { classedMap, geometryJson, MAP_QUERY } from './facts'

/** The ways to make a picture of a view; the first three make SVG, the others PNG. */
const ways = ['svg', 'printed', 'echarts', 'png', 'resvg', 'og', 'page', 'freshPage'] as const

type Way = (typeof ways)[number]

/** Milliseconds of each way, round by round. */
export type Snapshots = Readonly<Record<Way, readonly number[]>>

/** Rounds that do not count: code is compiled and caches are filled. */
const WARMING = 5

type Echarts = {
  readonly prepare: (geometry: unknown, map: unknown, frame: unknown) => () => string
}

/**
 * Makes the card of the map in every way in turn, each round beginning with another one. `svg` is composed and printed
 * from the view's plain objects, `printed` printed from the ready drawing; `png` is what the site sends, `resvg` the same
 * SVG through bare resvg-js; `og` sets the same texts and the same map by @vercel/og; the pages are Chromium's.
 */
export async function measureSnapshots(browser: Browser, rounds: number): Promise<Snapshots> {
  const facts = factsOf(MAP_QUERY)
  const drawing = viewPicture(facts, 'card')
  const svg = printSvg(printableDrawing(drawing, 'zh'))
  const { width, height } = pictureSizes.card
  const { prepare } = (await import(new URL('./peers/echarts-svg.js', import.meta.url).href)) as Echarts
  const title = drawing.attributes.lang ?? ''
  const echarts = prepare(JSON.parse(geometryJson()), classedMap(MAP_QUERY), { width, height, title })
  const fonts = [...(await pictureFonts())]
  const image = `data:image/svg+xml;base64,${Buffer.from(svg.replaceAll(/<text[\s\S]*?<\/text>/g, '')).toString('base64')}`
  const texts = textBoxes(drawing)
  const metadata = { view: '/', release: '2026.1', sha256: '0'.repeat(64), table: '/download.csv' }
  const page = await browser.newPage({ viewport: { width, height } })
  const shoot = async (on: typeof page) => {
    await on.setContent(`<body style="margin:0">${svg}</body>`)
    await on.screenshot({ type: 'png' })
  }
  const work: Readonly<Record<Way, () => unknown>> = {
    svg: () => printSvg(viewPicture(facts, 'card')),
    printed: () => printSvg(drawing),
    echarts,
    png: () => drawPicture(drawing, metadata, { name: 'card', density: 1 }, 'png', 'zh'),
    resvg: () =>
      new Resvg(svg, { font: { fontFiles: [...fontPaths], loadSystemFonts: false, defaultFontFamily: fontFamily } })
        .render()
        .asPng(),
    og: () =>
      new ImageResponse(
        createElement(
          'div',
          { style: { display: 'flex', position: 'relative', width, height } },
          createElement('img', { src: image, width, height }),
          ...texts.map(({ text, left, top, bottom }) =>
            createElement('div', { style: { position: 'absolute', left, top, fontSize: (bottom - top) / 0.94 } }, text),
          ),
        ),
        { width, height, fonts },
      ).arrayBuffer(),
    page: () => shoot(page),
    freshPage: async () => {
      const fresh = await browser.newPage({ viewport: { width, height } })
      await shoot(fresh)
      await fresh.close()
    },
  }
  const times = Object.fromEntries(ways.map((way) => [way, [] as number[]])) as Record<Way, number[]>
  for (let round = -WARMING; round < rounds; round += 1) {
    const start = (round + WARMING) % ways.length
    for (const way of [...ways.slice(start), ...ways.slice(0, start)]) {
      const before = performance.now()
      await work[way]()
      if (round >= 0) times[way].push(performance.now() - before)
    }
  }
  await page.close()
  return times
}
