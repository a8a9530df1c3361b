/** A picture as it is sent. */
export type StoredPicture = { readonly bytes: Uint8Array; readonly tag: string }

type PictureStore = (key: string, draw: () => Promise<StoredPicture>) => Promise<StoredPicture>

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
  const waiting: (() => void)[] = []
  let running = 0

  function enter(): Promise<void> {
    if (running < width) {
      running += 1
      return Promise.resolve()
    }
    if (waiting.length >= queue) return Promise.reject(new Busy())
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1)
        reject(new Busy())
      }, patience)
      function turn(): void {
        clearTimeout(timer)
        resolve()
      }
      waiting.push(turn)
    })
  }

  /** Whoever waits longest takes over the place; else it is free. */
  function leave(): void {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
