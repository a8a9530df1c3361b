import { describe, expect, it } from 'vitest'
import { Busy, createGate, createStore } from '@/app/_pictures/store'

/** Work that ends when it is told to. */
function createWork() {
  const started: string[] = []
  const ends = new Map<string, () => void>()
  return {
    started,
    end: (name: string) => ends.get(name)?.(),
    of: (name: string) => () => {
      started.push(name)
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
    },
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a gate', () => {
  it('lets so many through at once, the others in their turn', async () => {
    const [gate, work] = [createGate(2, 5, 1000), createWork()]
    const all = ['a', 'b', 'c', 'd'].map((name) => gate(work.of(name)))
    await settle()
    expect(work.started).toEqual(['a', 'b'])
    work.end('b')
    await settle()
    expect(work.started).toEqual(['a', 'b', 'c'])
    work.end('a')
    await settle()
    for (const name of ['c', 'd']) work.end(name)
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('turns away whom the queue has no room for, and who has waited too long', async () => {
    const [gate, work] = [createGate(1, 1, 20), createWork()]
    const first = gate(work.of('a'))
    const second = gate(work.of('b'))
    await expect(gate(work.of('c'))).rejects.toBeInstanceOf(Busy)
    await expect(second).rejects.toBeInstanceOf(Busy)
    work.end('a')
    expect(await first).toBe('a')
    const again = gate(work.of('d'))
    await settle()
    work.end('d')
    expect(await again).toBe('d')
  })

  it('frees its place when work fails', async () => {
    const gate = createGate(1, 0, 10)
    await expect(gate(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await gate(() => Promise.resolve(1))).toBe(1)
  })
})

describe('a store', () => {
  const picture = (size: number) => ({ bytes: new Uint8Array(size), tag: `"${size}"` })
  const open = createGate(10, 10, 1000)

  it('draws what is asked for twice at a time once', async () => {
    const store = createStore(1000, open)
    let drawn = 0
    const draw = async () => {
      await settle()
      drawn += 1
      return picture(10)
    }
    const [a, b] = await Promise.all([store('x', draw), store('x', draw)])
    expect([drawn, a === b]).toEqual([1, true])
    await store('x', draw)
    expect(drawn).toBe(1)
  })

  it('gives up the least lately used beyond its limit, and never keeps what is too large', async () => {
    const store = createStore(100, open)
    const drawn: string[] = []
    const ask = (key: string, size = 25) =>
      store(key, () => {
        drawn.push(key)
        return Promise.resolve(picture(size))
      })
    for (const key of ['a', 'b', 'c', 'd', 'a', 'e']) await ask(key)
    expect(drawn).toEqual(['a', 'b', 'c', 'd', 'e'])
    await ask('a')
    await ask('b')
    expect(drawn).toEqual(['a', 'b', 'c', 'd', 'e', 'b'])
    await ask('large', 90)
    await ask('large', 90)
    expect(drawn.filter((key) => key === 'large')).toHaveLength(2)
  })

  it('tries again after a failure', async () => {
    const store = createStore(100, open)
    await expect(store('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await store('x', () => Promise.resolve(picture(1)))).tag).toBe('"1"')
  })
})
