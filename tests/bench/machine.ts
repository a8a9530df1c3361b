import { readFileSync } from 'node:fs'
import { cpus, loadavg, type as system, totalmem } from 'node:os'
import { inPackage } from './bundle'

/** Where and with what a run was made, in two lines. */
export function machine(browserVersion: string, rounds: number, [before = 0]: readonly number[]): string {
  const versions = ['echarts', 'maplibre-gl', 'leaflet', 'd3-geo'].map((name) => `${name} ${versionOf(name)}`)
  const [after = 0] = loadavg()
  const model = cpus()[0]?.model.trim() || 'unnamed'
  const day = new Date().toISOString().slice(0, 10)
  return [
    `${day}, ${rounds} rounds, Chromium ${browserVersion}, Next ${nextVersion()}, ${versions.join(', ')}, Node ${process.version}.`,
    `${system()}, ${cpus().length} × ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load average ${before.toFixed(1)} before and ${after.toFixed(1)} after.`,
  ].join('\n')
}

function versionOf(name: string): string {
  return version(inPackage(`${name}/package.json`))
}

function nextVersion(): string {
  return version('node_modules/next/package.json')
}

function version(path: string): string {
  const { version: found } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }
  return found
}
