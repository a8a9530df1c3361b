import type { PictureRecord } from '@/data/export/picture-metadata'
import { pictureClaim, pictureOfShape } from '@/data/export/picture-metadata'
import { readPicture } from '@/data/export/picture-reader'
import type { Theme } from '@/data/view/view'

/** The largest file that is opened: pictures of this site have a tenth of it at most, photographs half. */
const MOST_BYTES = 32 * 1024 * 1024

/** What could be read of a file: a claim, from its metadata or its QR code, with an address of the image to show; or why none. */
export type FileReading =
  | { readonly kind: 'mark' | 'code'; readonly claim: PictureRecord; readonly src: string }
  | { readonly kind: 'large' | 'unopenable' | 'unmarked' }

/** Reads a picture here in the browser; nothing of it is sent anywhere. Never rejects. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { kind: 'large' }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { kind: 'unopenable' }
  const { format, metadata } = readPicture(new Uint8Array(bytes))
  const src = URL.createObjectURL(format === 'svg' ? new Blob([bytes], { type: 'image/svg+xml' }) : file)
  const image = await open(src)
  const look =
    image === null ? {} : { picture: pictureOfShape(image.naturalWidth, image.naturalHeight), theme: themeOf(image) }
  const marked = metadata === null ? null : pictureClaim({ ...metadata, ...look })
  if (marked !== null) return { kind: 'mark', claim: marked, src }
  const coded = image === null ? null : pictureClaim({ view: await readCode(image), ...look })
  if (coded !== null) return { kind: 'code', claim: coded, src }
  URL.revokeObjectURL(src)
  return { kind: image === null ? 'unopenable' : 'unmarked' }
}

/** The image at an address, decoded; null where it is none. */
async function open(src: string): Promise<HTMLImageElement | null> {
  const image = new Image()
  image.src = src
  return image.decode().then(
    () => (image.naturalWidth > 0 && image.naturalHeight > 0 ? image : null),
    () => null,
  )
}

/** Light or dark, by the paper at the upper left. */
function themeOf(image: HTMLImageElement): Theme | null {
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d')
  if (brush === null) return null
  const { naturalWidth, naturalHeight } = image
  canvas.width = 1
  canvas.height = 1
  brush.drawImage(image, naturalWidth * 0.01, naturalHeight * 0.01, 1, 1, 0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return red + green + blue < 3 * 128 ? 'dark' : 'light'
}

/** For all optional tries in one region, in milliseconds; a code that is there takes a tenth of it. */
const PATIENCE = 400

/** What the QR code in an image says; null where none can be read. The reader is fetched only now. */
async function readCode(image: HTMLImageElement): Promise<string | null> {
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

/** A part of an image in its own pixels, and the width at which it is looked at. */
export type CodeRegion = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly across: number
}

/** Larger images are looked at smaller: no code of ours needs more. */
const MOST = 2400

/**
 * The parts of an image in which a QR code is looked for, most likely first. A picture of this site has it at the lower
 * right; a screenshot or a photograph of one has it anywhere. Networks make pictures smaller, so that a code is read
 * better enlarged.
 */
export function codeRegions(width: number, height: number): readonly CodeRegion[] {
  const corner = (share: number, across: number): CodeRegion => {
    const side = Math.ceil(Math.min(width, height) * share)
    return { left: width - side, top: height - side, width: side, height: side, across }
  }
  const longer = Math.max(width, height)
  const whole = (scale: number): CodeRegion => ({ left: 0, top: 0, width, height, across: Math.ceil(width * scale) })
  return [
    corner(0.3, 700),
    corner(0.5, 1200),
    corner(0.5, 800),
    whole(Math.min(1, MOST / longer)),
    ...(longer <= MOST / 2 ? [whole(2)] : []),
    corner(0.3, 1000),
    ...windows(width, height),
  ]
}

/** Windows of half the shorter side that overlap by half, each enlarged. */
function windows(width: number, height: number): readonly CodeRegion[] {
  const side = Math.ceil(Math.min(width, height) / 2)
  const starts = (length: number) => {
    const count = Math.min(Math.ceil((length - side) / (side / 2)) + 1, 8)
    return Array.from({ length: count }, (_, i) => Math.round(((length - side) * i) / Math.max(count - 1, 1)))
  }
  // From the lower right, where a code is most likely.
  return starts(height)
    .toReversed()
    .flatMap((top) =>
      starts(width)
        .toReversed()
        .map((left) => ({ left, top, width: side, height: side, across: 1200 })),
    )
}
