import { once } from 'node:events'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { File } from './pages'

/** A running server of the peers' pages. */
export type Server = { readonly url: string; readonly stop: () => void }

/** Serves files from memory on a free port, in gzip where the browser takes it, as `next start` does. */
export async function serve(files: ReadonlyMap<string, File>): Promise<Server> {
  const zipped = new Map([...files].map(([path, { body }]) => [path, gzipSync(body)]))
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const file = files.get(path)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    response.setHeader('Content-Type', file.type)
    if (takesGzip) response.setHeader('Content-Encoding', 'gzip')
    response.end(takesGzip ? zipped.get(path) : file.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The bench found no free port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
