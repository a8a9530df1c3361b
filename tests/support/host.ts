import { once } from 'node:events'
import { createServer } from 'node:http'
import { inject, onTestFinished } from 'vitest'

/**
 * A page of another site, on a port of its own and by another host name than the site has, until the test ends. Gives its address, and what a page that is watched
 * for requests to other hosts has to tolerate.
 */
export async function hostPage(
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly tolerate: readonly RegExp[] }> {
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(204).end()
      return
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
    response.end(`<!doctype html><html lang="en"><title>host</title><body>${body}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host found no free port.')
  // Browsers take ports of one host for one site, and draw frames of another site when they see fit.
  const host = new URL(inject('siteUrl')).hostname === 'localhost' ? '127.0.0.1' : 'localhost'
  const url = `http://${host}:${address.port}/`
  return { url, tolerate: [new RegExp(`^request to another host: ${url}`)] }
}
