import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { mapColors } from '@/components/svg/colors'

const root = new URL('../../../', import.meta.url)
const drawing = readFileSync(new URL('app/icon.svg', root))
const background = mapColors.light.ground

/** Side in pixels, and the share of it that the drawing takes: a mask may cut a tenth off each side. */
const icons = [
  { file: 'public/icon-192.png', side: 192, share: 1 },
  { file: 'public/icon-512.png', side: 512, share: 1 },
  { file: 'public/icon-maskable-512.png', side: 512, share: 0.8 },
  { file: 'app/apple-icon.png', side: 180, share: 0.9 },
] as const

/** Draws the icon for home screens and for WeChat, square and opaque: their corners would else be black. */
for (const { file, side, share } of icons) {
  const inner = Math.round(side * share)
  const [before, after] = [Math.floor((side - inner) / 2), Math.ceil((side - inner) / 2)]
  await sharp(drawing, { density: (72 * inner) / 64 })
    .resize(inner, inner)
    .extend({ top: before, left: before, bottom: after, right: after, background })
    .flatten({ background })
    .png({ palette: true, compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(file, root)))
}
