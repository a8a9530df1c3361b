import type { CDPSession } from 'playwright-core'

type Snapshot = {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] }
  }
  readonly nodes: readonly number[]
}

/** What the browser keeps about a page by itself: compiled code, and its own records such as performance entries. */
const foreign = ['code', 'native', 'synthetic', 'hidden']

/** Bytes of a page's own objects, arrays, strings and closures that garbage collection leaves. */
export async function ownBytes(client: CDPSession): Promise<number> {
  const chunks: string[] = []
  const hear = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk)
  client.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  client.off('HeapProfiler.addHeapSnapshotChunk', hear)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const size = fields.indexOf('self_size')
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0]?.[nodes[at] ?? -1] ?? ''
    if (!foreign.includes(type)) sum += nodes[at + size] ?? 0
  }
  return sum
}
