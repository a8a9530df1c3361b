import type { Holding } from './measure-growth'
import type { Peer, Results, Rounds } from './results'
import { middle, peers, ratio } from './results'
import { verdicts } from './verdicts'

const titles: Readonly<Record<Peer, string>> = {
  'zero-script': 'zero script',
  site: 'this site',
  embed: 'its embed',
  d3: 'd3',
  leaflet: 'Leaflet',
  echarts: 'ECharts',
  maplibre: 'MapLibre',
}

/** The tables of a run, in Markdown that is also legible in a terminal. */
export function tables(results: Results): string {
  return [comparison(results), targets(results), growth(results)].join('\n\n')
}

function comparison({ drawn, drawnSlow, blocking, blockingSlow, scripts }: Results): string {
  const times = (rounds: Rounds) => peers.map((peer) => middle(rounds[peer]).toFixed(0))
  const ratios = (rounds: Rounds) => peers.map((peer) => ratio(rounds[peer], rounds['zero-script']).toFixed(2))
  const kilobytes = (key: 'files' | 'inline') => peers.map((peer) => (scripts[peer][key] / 1024).toFixed(1))
  return print([
    ['', ...peers.map((peer) => titles[peer])],
    ['drawn, ms', ...times(drawn)],
    ['in times of zero script', ...ratios(drawn)],
    ['drawn at 4x, slow 4G, ms', ...times(drawnSlow)],
    ['in times of zero script', ...ratios(drawnSlow)],
    ['blocking, ms', ...times(blocking)],
    ['blocking at 4x, ms', ...times(blockingSlow)],
    ['JavaScript, KB gzip', ...kilobytes('files')],
    ['and inline, KB gzip', ...kilobytes('inline')],
  ])
}

function targets(results: Results): string {
  const rows = verdicts(results).map(({ target, measured, isMet }) => [target, measured, isMet ? 'met' : '**missed**'])
  return print([['target', 'measured', 'verdict'], ...rows])
}

function growth({ growth: still, growthOnCanvas }: Results): string {
  const row = (name: string, holdings: readonly Holding[], of: (holding: Holding) => string) => [
    name,
    ...holdings.map(of),
  ]
  const heap = (holding: Holding) => (holding.heap / 2 ** 20).toFixed(2)
  const own = (holding: Holding) => (holding.own / 2 ** 20).toFixed(2)
  const listeners = (holding: Holding) => String(holding.listeners)
  const nodes = (holding: Holding) => String(holding.nodes)
  return print([
    row('after changes', still, ({ changes }) => String(changes)),
    row('heap, MB', still, heap),
    row('own objects, MB', still, own),
    row('listeners', still, listeners),
    row('nodes', still, nodes),
    row('heap with the canvas, MB', growthOnCanvas, heap),
    row('own objects, MB', growthOnCanvas, own),
    row('listeners', growthOnCanvas, listeners),
    row('nodes', growthOnCanvas, nodes),
  ])
}

function print([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
