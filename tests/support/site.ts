import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

const next = 'node_modules/next/dist/bin/next'
const patience = 60_000

/** A running site under test. */
export type Site = { readonly url: string; readonly stop: () => Promise<void> }

/** Variables for Next beside those of this process. */
type Environment = Readonly<Record<string, string>>

/** The site at `SITE_UNDER_TEST`, else this tree, served on a free port, and built before unless `SITE_BUILT` says so. */
export async function startSite(): Promise<Site> {
  const given = process.env.SITE_UNDER_TEST
  if (given) return { url: new URL(given).origin, stop: () => Promise.resolve() }
  if (process.env.SITE_BUILT === undefined) await buildSite()
  return serveBuild()
}

/** Builds this tree. Throws with what Next said when that fails. */
export async function buildSite(): Promise<void> {
  const started = Date.now()
  console.log('Building the site …')
  const { code, output } = await runNext(['build'])
  if (code !== 0) throw new Error(`next build failed:\n${output}`)
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** Runs Next until it ends by itself, and tells how and what it said. */
export async function runNext(
  args: readonly string[],
  environment: Environment = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = run(args, environment)
  const output: string[] = []
  child.stdout?.on('data', (chunk) => output.push(String(chunk)))
  child.stderr?.on('data', (chunk) => output.push(String(chunk)))
  await once(child, 'close')
  return { code: child.exitCode, output: output.join('') }
}

/** Serves what was built last on a free port. */
export async function serveBuild(environment: Environment = {}): Promise<Site> {
  const url = `http://localhost:${await freePort()}`
  const child = run(['start', '--port', new URL(url).port], environment)
  child.stdout?.resume()
  child.stderr?.on('data', (chunk) => process.stderr.write(`site: ${String(chunk)}`))
  const killAtExit = () => signal(child, 'SIGKILL')
  process.once('exit', killAtExit)
  async function stop(): Promise<void> {
    process.off('exit', killAtExit)
    if (child.exitCode !== null || child.signalCode !== null) return
    signal(child, 'SIGTERM')
    await Promise.race([once(child, 'exit'), setTimeout(5_000, undefined, { ref: false })])
    signal(child, 'SIGKILL')
  }
  try {
    await answers(url, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

// What the person who runs the tests has set for a site of their own says nothing about this one.
const unset = { VITEST: undefined, SITE_URL: undefined, MAP_APPROVAL_NUMBER: undefined, CONTACT: undefined }

// A group of its own: next starts workers, and killing the parent alone would leave them behind.
function run(args: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, [next, ...args], {
    detached: process.platform !== 'win32',
    env: { ...process.env, ...unset, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name)
  } catch {
    // It is gone already.
  }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`next start ended with code ${child.exitCode} before it answered.`)
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
    if (response) return
    await setTimeout(100)
  }
  throw new Error(`next start did not answer at ${url} within ${patience / 1000} s.`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port could be found.')
  return address.port
}
