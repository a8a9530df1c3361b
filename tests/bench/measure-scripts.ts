import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import type { Condition } from './visit'
import { open } from './visit'

/** What a page that is left alone has in JavaScript, in bytes of gzip -9, each file by itself. */
export type Scripts = {
  readonly files: number
  /** Scripts in the markup; Next's hold the data that its components start from. */
  readonly inline: number
  readonly hasMapLibre: boolean
}

/** Counts the scripts that a page asks for without being touched. */
export async function measureScripts(browser: Browser, url: string, condition: Condition): Promise<Scripts> {
  const { page, end } = await open(browser, condition)
  try {
    const answers: Response[] = []
    page.on('response', (response) => answers.push(response))
    await page.goto(url, { waitUntil: 'networkidle' })
    await setTimeout(2000)
    const isScript = (response: Response) => /javascript/.test(response.headers()['content-type'] ?? '')
    const bodies = await Promise.all(answers.filter(isScript).map((response) => response.body()))
    const markup = (await answers[0]?.text()) ?? ''
    const inline = Array.from(
      markup.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g),
      ([, text]) => text,
    )
    return {
      files: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
      inline: gzipSync(inline.join('\n'), { level: 9 }).length,
      hasMapLibre: bodies.some((body) => body.includes('maplibregl-')),
    }
  } finally {
    await end()
  }
}
