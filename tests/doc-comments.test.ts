import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = 'data'
const exported =
  /^export (?:default )?(?:async )?(?:function\*? ?|const (?=\w+(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?(?:\(|\w+ =>)))(\w+)/

/** The exported functions of a source that have no doc comment directly above them. Further overloads need none. */
function undocumented(source: string): readonly string[] {
  const lines = source.split('\n')
  const named = lines.flatMap((line, at) => {
    const name = exported.exec(line)?.[1]
    return name ? [{ name, documented: hasDocComment(lines.slice(0, at)) }] : []
  })
  const documented = new Set(named.filter((entry) => entry.documented).map((entry) => entry.name))
  return [...new Set(named.map((entry) => entry.name))].filter((name) => !documented.has(name))
}

function hasDocComment(above: readonly string[]): boolean {
  if (!above.at(-1)?.trim().endsWith('*/')) return false
  return (
    above
      .findLast((line) => line.trim().startsWith('/*'))
      ?.trim()
      .startsWith('/**') ?? false
  )
}

it('every exported function of data has a doc comment', () => {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const files = paths.filter((path) => path.endsWith('.ts') && !path.startsWith('words'))
  expect(files).not.toEqual([])
  const found = files.flatMap((path) =>
    undocumented(readFileSync(`${folder}/${path}`, 'utf8')).map((name) => `${folder}/${path}: ${name}`),
  )
  expect(found).toEqual([])
})

it.each([
  ['function', 'export function rank(a: number) {}', ['rank']],
  ['async function', 'export async function rank() {}', ['rank']],
  ['generator', 'export function* rank() {}', ['rank']],
  ['arrow', 'export const rank = (a: number) => a', ['rank']],
  ['typed arrow', 'export const rank: Rank = <T>(a: T) => a', ['rank']],
  ['plain comment', '// Ranks.\nexport function rank() {}', ['rank']],
  ['block comment', '/* Ranks. */\nexport function rank() {}', ['rank']],
  ['comment of something else', '/** Ranks. */\n\nexport function rank() {}', ['rank']],
  ['documented', '/** Ranks. */\nexport function rank() {}', []],
  ['long comment', '/**\n * Ranks.\n */\nexport const rank = (a: number) => a', []],
  ['overloads', '/** Ranks. */\nexport function rank(a: 1): 1\nexport function rank(a: number) {}', []],
  ['constant', 'export const ranks = [1]\nexport type Rank = () => void', []],
])('the check reads: %s', (_, source, expected) => {
  expect(undocumented(source)).toEqual(expected)
})
