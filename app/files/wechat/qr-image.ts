import { paletteImage } from '@/app/_pictures/palette-image'
import { rasterize } from '@/app/_pictures/rasterize'
import { writePng } from '@/app/_pictures/write-png'
import { qrCode } from '@/components/brief/qr-code'
import { printSvg } from '@/components/map/print-svg'

/** About how wide a code is, in pixels: five centimeters in print at 300 to the inch. */
const SIDE = 600

/** An address as a PNG of its QR code, every module the same number of whole pixels. */
export async function qrImage(address: string): Promise<Uint8Array> {
  const code = qrCode(address, address)
  const modules = Number(code.attributes.viewBox?.split(' ')[2])
  const svg = printSvg({ ...code, attributes: { ...code.attributes, xmlns: 'http://www.w3.org/2000/svg' } })
  return writePng(paletteImage(await rasterize(svg, modules * Math.ceil(SIDE / modules))), {})
}
