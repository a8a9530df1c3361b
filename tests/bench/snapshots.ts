import { Resvg } from '@resvg/resvg-js'
import { ImageResponse } from '@vercel/og'
import { createElement } from 'react'
import { drawPicture, printableDrawing } from '@/app/_pictures/draw'
import { fontFamily, fontPaths, pictureFonts } from '@/app/_pictures/rasterize'
import { viewPicture } from '@/components/picture/view-picture'
import { svgText } from '@/components/svg/node'
import { pictureSizes } from '@/data/address/picture'
import { factsOf } from '@/tests/support/picture-facts'
import { textBoxes } from '@/tests/support/text-boxes'
import { classedMap, geometryJson, MAP_QUERY } from './facts'
import { prepare } from './peers/echarts-svg.js'

/** The ways to make a picture of a view in this process; the first three make SVG, the others PNG. */
export const ways = ['svg', 'printed', 'echarts', 'png', 'resvg', 'og'] as const

export type Way = (typeof ways)[number]

/** The card of the map: its SVG, and each way to make it, down to the bytes that a server sends. */
export type Snapshots = { readonly svg: string; readonly make: Readonly<Record<Way, () => unknown>> }

/**
 * `svg` is composed from the view's plain objects and printed, `printed` printed from the ready drawing; `png` is what
 * the site sends, `resvg` the same SVG through bare resvg-js; `og` sets the same texts and the same map by @vercel/og.
 */
export async function prepareSnapshots(): Promise<Snapshots> {
  const facts = factsOf(MAP_QUERY)
  const drawing = viewPicture(facts, 'card')
  const svg = svgText(printableDrawing(drawing, 'zh'))
  const { width, height } = pictureSizes.card
  const metadata = { view: '/', release: '2026.1', sha256: '0'.repeat(64), table: '/download.csv' }
  const choice = { name: 'card', density: 1 } as const
  const title = drawing.attributes.lang ?? ''
  const echarts = prepare(JSON.parse(geometryJson()), classedMap(MAP_QUERY), { width, height, title })
  const font = { fontFiles: [...fontPaths], loadSystemFonts: false, defaultFontFamily: fontFamily }
  const fonts = await pictureFonts()
  const image = `data:image/svg+xml;base64,${Buffer.from(svg.replaceAll(/<text[\s\S]*?<\/text>/g, '')).toString('base64')}`
  const texts = textBoxes(drawing)
  return {
    svg,
    make: {
      svg: () => drawPicture(viewPicture(facts, 'card'), metadata, { ...choice, format: 'svg' }, 'zh'),
      printed: () => drawPicture(drawing, metadata, { ...choice, format: 'svg' }, 'zh'),
      echarts: () => new TextEncoder().encode(echarts()),
      png: () => drawPicture(viewPicture(facts, 'card'), metadata, { ...choice, format: 'png' }, 'zh'),
      resvg: () => new Resvg(svg, { font }).render().asPng(),
      og: () =>
        new ImageResponse(
          createElement(
            'div',
            { style: { display: 'flex', position: 'relative', width, height } },
            createElement('img', { src: image, width, height }),
            ...texts.map(({ text, left, top, bottom }) =>
              createElement(
                'div',
                { style: { position: 'absolute', left, top, fontSize: (bottom - top) / 0.94 } },
                text,
              ),
            ),
          ),
          { width, height, fonts },
        ).arrayBuffer(),
    },
  }
}
