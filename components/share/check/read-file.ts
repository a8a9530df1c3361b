import type { PictureClaim } from '@/data/model/picture-claim'
import { pictureClaim } from '@/data/model/picture-claim'
import { readPicture } from '@/data/model/picture-reader'
import { pictureOfShape } from '@/data/model/picture-shape'
import type { Theme } from '@/data/model/view'
import { readCode } from './read-code'

/** The largest file that is opened: pictures of this site have a tenth of it at most, photographs half. */
export const MOST_BYTES = 32 * 1024 * 1024

/** What could be read of a file: a claim, from its metadata or its QR code, with an address of the image to show; or why none. */
export type FileReading =
  | { readonly kind: 'mark' | 'code'; readonly claim: PictureClaim; readonly src: string }
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
