import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findBrowser, launchBrowser } from '@/tests/support/browser'
import { ensureChineseFont } from '@/tests/support/fonts'
import { startSite } from '@/tests/support/site'
import { machine } from './machine'
import { measure } from './measure'
import { pages } from './pages'
import { writeReadme } from './readme'
import { serve } from './server'
import { tables } from './table'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    identity: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const load = loadavg()

const browserPath = findBrowser()
ensureChineseFont()
const site = await startSite()
const peers = await serve(pages())
const browser = await launchBrowser(browserPath)
try {
  // Both servers by number, so that no name has to be looked up; and once before, so that neither is cold.
  const siteUrl = site.url.replace('//localhost', '//127.0.0.1')
  for (let i = 0; i < 5; i += 1) await fetch(`${siteUrl}/`).then((answer) => answer.text())
  const encoding = values.identity ? 'identity' : 'gzip'
  const results = await measure({ browser, siteUrl, peersUrl: peers.url, rounds, encoding })
  const text = `${machine(browser.version(), rounds, load)}\n\n${tables(results)}`
  console.log(`\n${text}`)
  if (values.write) writeReadme(text)
} finally {
  await browser.close()
  peers.stop()
  await site.stop()
}
