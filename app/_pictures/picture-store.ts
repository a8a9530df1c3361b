import type { Gate } from './gate'

/** A picture as it is sent. */
export type StoredPicture = { readonly bytes: Uint8Array; readonly tag: string }

export type PictureStore = (key: string, draw: () => Promise<StoredPicture>) => Promise<StoredPicture>

/**
 * Draws each picture once: what is asked for twice at a time is drawn once, what was drawn lately is kept, the least
 * lately used given up first. `limit` is the bytes that are kept at most.
 */
export function createStore(limit: number, gate: Gate): PictureStore {
  const kept = new Map<string, StoredPicture>()
  const drawing = new Map<string, Promise<StoredPicture>>()
  let size = 0

  function keep(key: string, picture: StoredPicture): void {
    if (picture.bytes.byteLength > limit / 4) return
    kept.set(key, picture)
    size += picture.bytes.byteLength
    for (const [oldest, { bytes }] of kept) {
      if (size <= limit) break
      kept.delete(oldest)
      size -= bytes.byteLength
    }
  }

  return (key, draw) => {
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return Promise.resolve(known)
    }
    const running = drawing.get(key)
    if (running !== undefined) return running
    const made = gate(draw)
      .then((picture) => {
        keep(key, picture)
        return picture
      })
      .finally(() => drawing.delete(key))
    drawing.set(key, made)
    return made
  }
}
