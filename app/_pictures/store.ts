import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'

/** A picture as it is sent. */
export type StoredPicture = { readonly bytes: Uint8Array; readonly tag: string }

type PictureStore = (key: string, draw: () => Promise<StoredPicture>) => Promise<StoredPicture>

/**
 * Draws each picture once: what is asked for twice at a time is drawn once, what was drawn lately is kept, the least
 * lately used given up first. `limit` is the bytes that are kept at most; no picture takes more than a quarter of them.
 */
export function createStore(limit: number, gate: Gate): PictureStore {
  const kept = new LRUCache<string, StoredPicture>({
    maxSize: limit,
    maxEntrySize: limit / 4,
    sizeCalculation: ({ bytes }) => bytes.byteLength,
  })
  const drawing = new Map<string, Promise<StoredPicture>>()

  return (key, draw) => {
    const known = kept.get(key)
    if (known !== undefined) return Promise.resolve(known)
    const running = drawing.get(key)
    if (running !== undefined) return running
    const made = gate(draw)
      .then((picture) => {
        kept.set(key, picture)
        return picture
      })
      .finally(() => drawing.delete(key))
    drawing.set(key, made)
    return made
  }
}

/** Thrown where too much is being drawn already and waiting was in vain. */
export class Busy extends Error {
  constructor() {
    super('Too many pictures are being drawn.')
  }
}

type Gate = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Lets so many pieces of work run at once. The others wait their turn, but no longer than `patience` milliseconds and no
 * more than `queue` of them: they reject with `Busy`.
 */
export function createGate(width: number, queue: number, patience: number): Gate {
  const limit = pLimit(width)
  // Whoever gave up waiting is still in the queue of the library, but takes no room.
  let inside = 0

  return <T>(work: () => Promise<T>) => {
    if (inside >= width + queue) return Promise.reject(new Busy())
    inside += 1
    return new Promise<T>((resolve, reject) => {
      let hasLeft = false
      const leave = () => {
        if (!hasLeft) inside -= 1
        hasLeft = true
      }
      const timer = setTimeout(() => {
        leave()
        reject(new Busy())
      }, patience)
      const turn = async () => {
        clearTimeout(timer)
        if (hasLeft) return
        try {
          resolve(await work())
        } finally {
          leave()
        }
      }
      limit(turn).catch(reject)
    })
  }
}
