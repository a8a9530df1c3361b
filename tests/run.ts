import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buildSite } from './support/site'

/** Runs a script of package.json, or of a package of it, and tells whether it went well. */
async function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  const [code] = await once(child, 'exit')
  return code === 0
}

/**
 * `npm test`: the checks of code and data run beside the build, on the other core; then come all tests, which take what
 * this command is given, such as `--reporter=json`.
 */
async function all(): Promise<boolean> {
  // Types first: they are read from where the build writes them.
  if (!(await run('npm', ['run', 'check:types']))) return false
  const checks = async () => (await run('npm', ['run', 'check:code'])) && (await run('npm', ['run', 'data:check']))
  const [areFine] = await Promise.all([checks(), process.env.SITE_UNDER_TEST === undefined && buildSite()])
  if (!areFine) return false
  process.env.SITE_BUILT = 'yes'
  return run('npx', ['vitest', 'run', ...process.argv.slice(2)])
}

process.exitCode = (await all()) ? 0 : 1
