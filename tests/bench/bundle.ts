import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Where the peers' packages and their scripts lie. */
const folder = import.meta.dirname

/** A path in a package of a peer. */
export function inPackage(path: string): string {
  return join(folder, 'node_modules', path)
}

/** A peer's script with all that it imports, shaken and minified as a build for users would be. */
export function bundle(peer: string): string {
  const entry = join(folder, 'peers', `${peer}.js`)
  const flags = [
    '--bundle',
    '--minify',
    '--format=esm',
    '--target=es2022',
    '--log-level=error',
    '--legal-comments=none',
  ]
  return execFileSync(process.execPath, [inPackage('esbuild/bin/esbuild'), entry, ...flags], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
}
