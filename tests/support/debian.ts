import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this process may install packages with apt: Debian or a relative of it, and root. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Installs packages with apt and says whether apt succeeded. */
export function aptInstall(...packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(' ')} with apt …`)
  return apt('update') && apt('install', '--yes', '--no-install-recommends', ...packages)
}

function apt(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' })
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed: ${stderr}`)
  return status === 0
}
