import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { browserslist } from '@/package.json'
import { ask } from '@/tests/support/answer'

const run = promisify(execFile)

/** What the site adds to the oldest browsers before anything else of a page runs. */
const added = ['ArrayToSorted', 'ArrayToReversed']

/** Methods beyond the floor that es-check does not know. */
const unknownToCheck = /\bURL\.(?:canParse|parse)\(|\bPromise\.(?:withResolvers|try)\(|\bAbortSignal\.any\(/g

/** Syntax and methods in scripts that the oldest browsers of package.json lack, as es-check names them. */
async function beyondFloor(scripts: readonly string[], ignored: readonly string[] = []): Promise<readonly string[]> {
  const query = browserslist.join(', ')
  const args = ['checkBrowser', '--browserslistQuery', query, '--checkFeatures', '--noCache', '--noColor']
  const ignore = ignored.length === 0 ? [] : ['--ignore', ignored.join(',')]
  try {
    const newer = await Promise.all(scripts.map((script) => readFile(script, 'utf8')))
    const named = newer.flatMap((script) => script.match(unknownToCheck) ?? [])
    if (named.length > 0) return named
    await run('npx', ['es-check', ...args, ...ignore, '--files', scripts.join(',')], {
      maxBuffer: 2 ** 26,
    })
    return []
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    const found = `${stdout}${stderr}`.split('\n').filter((line) => /erroring file|· error:/.test(line))
    return found.length > 0 ? found : [`${stdout}${stderr}`]
  }
}

it('the scripts of pages need nothing that the oldest browsers lack', async () => {
  const folder = '.next/static/chunks'
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  // Next names the script for browsers without modules in every page; those of the floor do not run it.
  const noModule = /src="[^"]*\/([^/"]+\.js)"[^>]*noModule/i.exec((await ask('/')).body)?.[1]
  expect(noModule).toBeDefined()
  // The library of the map that zooms has a floor of its own: where it does not run, the drawing stays (zoom tests).
  const isLibrary = (name: string) => statSync(`${folder}/${name}`).size > 900_000
  const scripts = names.filter((name) => name !== noModule && !isLibrary(name)).map((name) => `${folder}/${name}`)
  expect(scripts.length).toBeGreaterThan(20)
  expect(await beyondFloor(scripts, added)).toEqual([])
})

it('the scripts of embeds, which stand alone, need nothing that the oldest browsers lack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'embeds-'))
  const inline = (body: string) => [...body.matchAll(/<script(?![^>]*src=)(?![^>]*json)[^>]*>(.*?)<\/script>/gs)]
  const scripts = [(await ask('/embed.js')).body]
  for (const path of ['/embed', '/embed/compare?places=440000.330000', '/embed/province/guangdong']) {
    const found = inline((await ask(path)).body).map(([, script = '']) => script)
    expect(found.length).toBeGreaterThan(0)
    scripts.push(...found)
  }
  const files = scripts.map((_, i) => join(folder, `${i}.js`))
  await Promise.all(scripts.map((script, i) => writeFile(files[i] ?? '', script)))
  expect(await beyondFloor(files)).toEqual([])
})

it.each([
  ['URL.canParse("a")', 'canParse'],
  ['Object.groupBy([1], (x) => x)', 'ObjectGroupBy'],
])('sees that %s is too new', async (script, name) => {
  const file = join(await mkdtemp(join(tmpdir(), 'new-')), 'new.js')
  await writeFile(file, script)
  expect((await beyondFloor([file], added)).join()).toContain(name)
})
