import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { Page } from '@/components/page/page'

describe('the icons', () => {
  it.each([
    ['public/icon-192.png', 192],
    ['public/icon-512.png', 512],
    ['public/icon-maskable-512.png', 512],
    ['app/apple-icon.png', 180],
  ])('%s is a square of %i, opaque to its corners', async (file, side) => {
    const image = sharp(file)
    const { format, width, height } = await image.metadata()
    expect([format, width, height]).toEqual(['png', side, side])
    expect((await image.stats()).isOpaque).toBe(true)
  })

  it('stay whole under the mask of a telephone, which leaves four fifths of the middle', async () => {
    const edge = { left: 0, top: 0, width: 512, height: 51 }
    const { data } = await sharp('public/icon-maskable-512.png')
      .extract(edge)
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(new Set(data)).toEqual(new Set([0xfa, 0xf7, 0xf0]))
  })
})

it('a page begins with a square picture of at least 300 × 300, which takes no room and says nothing', () => {
  const frame = renderToStaticMarkup(
    <Page language="zh" path="/about" canonical={null} release="2026.1" settings={{}}>
      <p />
    </Page>,
  )
  expect(frame).toMatch(/^(<link[^>]*>)*<span class="link-icon" aria-hidden="true"><img /)
  expect(frame).toMatch(/<img src="\/icon-512.png" alt="" width="300" height="300"/)
})
