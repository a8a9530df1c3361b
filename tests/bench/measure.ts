import type { Browser } from 'playwright-core'
import { classedMap, MAP_QUERY, YEARS_QUERY } from './facts'
import { createJudge } from './frames'
import { measureBlocking } from './measure-blocking'
import { measureDrawn } from './measure-drawn'
import { measureGrowth } from './measure-growth'
import type { Repaint } from './measure-repaint'
import { COMPARISON, measureRepaint } from './measure-repaint'
import type { Response } from './measure-response'
import { measureResponse } from './measure-response'
import type { Scripts } from './measure-scripts'
import { measureScripts } from './measure-scripts'
import { measureSnapshots } from './measure-snapshot'
import { measurePlainCanvas, measureTakeover } from './measure-takeover'
import type { Peer, Results } from './results'
import { peers } from './results'
import { interleave } from './rounds'
import type { Condition } from './visit'

/** What a run is given. */
export type Run = {
  readonly browser: Browser
  readonly siteUrl: string
  readonly peersUrl: string
  readonly rounds: number
  readonly encoding: Condition['encoding']
}

const pair = ['site', 'maplibre'] as const

/** Measures everything; takes about a quarter of an hour for seven rounds. */
export async function measure({ browser, siteUrl, peersUrl, rounds, encoding }: Run): Promise<Results> {
  const { colors } = classedMap(MAP_QUERY)
  const judge = await createJudge(browser)
  const free: Condition = { cpu: 1, line: 'free', encoding }
  const throttled: Condition = { cpu: 4, line: 'free', encoding }
  const slow: Condition = { cpu: 4, line: 'slow 4G', encoding }
  const address = (peer: Peer) => {
    if (peer === 'site') return `${siteUrl}/`
    return peer === 'embed' ? `${siteUrl}/embed` : `${peersUrl}/${peer}`
  }
  const drawn = (condition: Condition) =>
    interleave(peers, rounds, (peer) => measureDrawn(browser, judge, address(peer), colors, condition))
  const blocking = (condition: Condition) =>
    interleave(peers, rounds, (peer) => measureBlocking(browser, address(peer), condition))
  const takeover = (condition: Condition) =>
    interleave(pair, rounds, (peer) =>
      (peer === 'site' ? measureTakeover : measurePlainCanvas)(browser, address(peer), colors, condition),
    )

  const scripts = await say('scripts', async () => {
    const found: [Peer, Scripts][] = []
    for (const peer of peers) found.push([peer, await measureScripts(browser, address(peer), free)])
    return Object.fromEntries(found) as Readonly<Record<Peer, Scripts>>
  })
  return {
    rounds,
    scripts,
    drawn: await say('drawn', () => drawn(free)),
    drawnSlow: await say('drawn at 4x and slow 4G', () => drawn(slow)),
    blocking: await say('blocking', () => blocking(free)),
    blockingSlow: await say('blocking at 4x', () => blocking(throttled)),
    response: await say('recolor and hover', async () => {
      const site: Response[] = []
      const d3: Response[] = []
      for (let round = 0; round < rounds; round += 1) {
        site.push(await measureResponse(browser, `${siteUrl}/?${YEARS_QUERY}`, free))
        d3.push(await measureResponse(browser, `${peersUrl}/d3-years`, free))
      }
      return { site, d3 }
    }),
    takeover: await say('takeover', () => takeover(free)),
    takeoverSlow: await say('takeover at 4x and slow 4G', () => takeover(slow)),
    growth: await say('growth', () => measureGrowth(browser, `${siteUrl}/`, free, false)),
    snapshots: await say('snapshots', () => measureSnapshots(browser, 3 * rounds)),
    repaint: await say('repaint of a comparison', async () => {
      const visits: Repaint[] = []
      for (let round = 0; round < rounds; round += 1) {
        visits.push(await measureRepaint(browser, `${siteUrl}/compare?${COMPARISON}`, free))
      }
      return visits
    }),
    growthOnCanvas: await say('growth with the canvas', () => measureGrowth(browser, `${siteUrl}/`, free, true)),
  }
}

/** Says what is being measured, and what came out, as soon as it has. */
async function say<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const found = await work()
  console.log(`${what} (${Math.round((Date.now() - started) / 1000)} s): ${JSON.stringify(found, briefly)}`)
  return found
}

function briefly(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value
}
