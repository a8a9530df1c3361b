/** Thrown where too much is being drawn already and waiting was in vain. */
export class Busy extends Error {
  constructor() {
    super('Too many pictures are being drawn.')
  }
}

export type Gate = <T>(work: () => Promise<T>) => Promise<T>

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
