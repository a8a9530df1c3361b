import { codeRegions } from './code-regions'

/** For all optional tries in one region, in milliseconds; a code that is there takes a tenth of it. */
const PATIENCE = 400

/** What the QR code in an image says; null where none can be read. The reader is fetched only now. */
export async function readCode(image: HTMLImageElement): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (brush === null) return null
  for (const { left, top, width, height, across } of codeRegions(image.naturalWidth, image.naturalHeight)) {
    canvas.width = across
    canvas.height = Math.max(Math.round((across * height) / width), 1)
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, canvas.width, canvas.height)
    brush.imageSmoothingQuality = 'high'
    brush.drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height)
    try {
      return decodeQR(brush.getImageData(0, 0, canvas.width, canvas.height), {
        effort: Number.POSITIVE_INFINITY,
        timeLimit: PATIENCE,
      })
    } catch {
      // No code in this part.
    }
    // The page stays alive meanwhile.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}
