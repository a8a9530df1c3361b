import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { aptInstall, isRootOnDebian } from './debian'

// The shell draws no window around a page, and takes less than half the time.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]

const places = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

const quiet = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
]

/**
 * The path of a Chromium or Chrome: `CHROME_PATH`, an installed one, Debian's package when root, else Playwright's own
 * download. Prints which it is. Throws when there is none, since browser tests that skip themselves prove nothing.
 */
export function findBrowser(): string {
  const path = chosen() ?? installed() ?? fromDebian() ?? fromPlaywright()
  if (!path) {
    throw new Error(
      'The browser tests need Chromium or Chrome and none could be found or installed: install one, or set CHROME_PATH.',
    )
  }
  console.log(`Browser: ${path}${version(path)}`)
  return path
}

/** Starts a browser that talks to nobody by itself and draws WebGL without a graphics card; `more` are arguments of a test. */
export function launchBrowser(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox, '--enable-unsafe-swiftshader', ...more] })
}

function chosen(): string | undefined {
  const path = process.env.CHROME_PATH
  if (path && !runs(path)) throw new Error(`CHROME_PATH names ${path}, and that does not start as a browser.`)
  return path || undefined
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...found, ...places].find(runs)
}

function fromDebian(): string | undefined {
  return isRootOnDebian() && aptInstall('chromium', 'fonts-noto-cjk') ? installed() : undefined
}

function fromPlaywright(): string | undefined {
  if (!existsSync(chromium.executablePath())) {
    console.log('Downloading Chromium with Playwright …')
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' })
  }
  return runs(chromium.executablePath()) ? chromium.executablePath() : undefined
}

// Ubuntu's chromium-browser may be a script that only tells how to install a snap; on Windows, asking would open a window.
function runs(path: string): boolean {
  return existsSync(path) && (process.platform === 'win32' || version(path) !== '')
}

function version(path: string): string {
  if (process.platform === 'win32') return ''
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 ? ` (${stdout.trim()})` : ''
}
