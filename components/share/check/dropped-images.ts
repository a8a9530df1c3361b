/** An image that was read here: its name, and the address under which this browser holds it. */
export type DroppedImage = { readonly name: string; readonly src: string }

const none: readonly DroppedImage[] = []
let images: ReadonlyMap<string, readonly DroppedImage[]> = new Map()
const listeners = new Set<() => void>()

/** Holds images, by the key of what each claims, in place of those before, which the browser forgets. */
export function holdImages(read: readonly (DroppedImage & { readonly key: string })[]): void {
  for (const { src } of [...images.values()].flat()) URL.revokeObjectURL(src)
  images = new Map(read.map(({ key }) => [key, read.filter((image) => image.key === key)]))
  for (const listener of listeners) listener()
}

/** The images held under a key. */
export function heldImages(key: string): readonly DroppedImage[] {
  return images.get(key) ?? none
}

/** Calls back whenever other images are held. Returns how to stop. */
export function watchImages(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
