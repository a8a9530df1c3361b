import type { Holding } from './measure-growth'
import type { Results } from './results'
import { middle, ratio, slope } from './results'

/** What the map should reach, what it reached, and whether that will do. */
export type Verdict = { readonly target: string; readonly measured: string; readonly isMet: boolean }

const KB = 1024
const FRAME = 1000 / 60

/** Bytes a change that count as flat: 500 changes are then a quarter of a megabyte. */
const FLAT = 512

/** Every target of the map, in the order of the table. */
export function verdicts(results: Results): readonly Verdict[] {
  const { drawn, drawnSlow, blocking, blockingSlow, scripts, response, takeover, takeoverSlow } = results
  const { repaint, snapshots } = results
  const recolor = difference(results, 'recolor')
  const hover = difference(results, 'hover')
  const { files, hasMapLibre } = scripts.site
  return [
    atMost('drawn, in times of zero script', ratio(drawn.site, drawn['zero-script']), 1.5),
    atMost('the same, 4x and slow 4G', ratio(drawnSlow.site, drawnSlow['zero-script']), 1.5),
    atMost('embed drawn, in times of zero script', ratio(drawn.embed, drawn['zero-script']), 1.3),
    atMost('the same, 4x and slow 4G', ratio(drawnSlow.embed, drawnSlow['zero-script']), 1.3),
    atLeast('times faster than ECharts', ratio(drawn.echarts, drawn.site), 2),
    atLeast('the same, 4x and slow 4G', ratio(drawnSlow.echarts, drawnSlow.site), 2),
    atLeast('times faster than MapLibre', ratio(drawn.maplibre, drawn.site), 6),
    atLeast('the same, 4x and slow 4G', ratio(drawnSlow.maplibre, drawnSlow.site), 6),
    atMost('blocking before intent, ms', middle(blocking.site), 50, 0),
    atMost('the same, 4x', middle(blockingSlow.site), 250, 0),
    atMost('JavaScript before intent, KB gzip', files / KB, 160, 1),
    { target: 'MapLibre before intent: none', measured: hasMapLibre ? 'some' : 'none', isMet: !hasMapLibre },
    atMost('＋ to the first MapLibre frame, in times of MapLibre alone', ratio(takeover.site, takeover.maplibre), 1),
    atMost('the same, 4x and slow 4G', ratio(takeoverSlow.site, takeoverSlow.maplibre), 1),
    atMost(`recolor beyond d3 (${ms(response.d3.map((one) => one.recolor))} ms), ms`, recolor, FRAME, 1),
    atMost(`hover beyond d3 (${ms(response.d3.map((one) => one.hover))} ms), ms`, hover, FRAME, 1),
    atMost('comparison of ten repainted, another selection, ms', middle(repaint.map((one) => one.selection)), 50, 1),
    atMost('the same, other axes, ms', middle(repaint.map((one) => one.axis)), 50, 1),
    atMost('picture as SVG, in times of printing it', ratio(snapshots.svg, snapshots.printed), 3),
    atLeast('times faster than ECharts on the server', ratio(snapshots.echarts, snapshots.svg), 10),
    atMost('picture as PNG, in times of bare resvg', ratio(snapshots.png, snapshots.resvg), 1.3),
    atLeast('times faster than @vercel/og', ratio(snapshots.og, snapshots.png), 2),
    atLeast('times faster than a warm Chromium page', ratio(snapshots.page, snapshots.png), 2),
    atLeast('times faster than a fresh one', ratio(snapshots.freshPage, snapshots.png), 8),
    ...flat('', results.growth),
    ...flat(', canvas on', results.growthOnCanvas),
  ]
}

function difference({ response }: Results, of: 'recolor' | 'hover'): number {
  return middle(response.site.map((one, i) => one[of] - (response.d3[i]?.[of] ?? Number.NaN)))
}

function flat(where: string, holdings: readonly Holding[]): readonly Verdict[] {
  const things = (one: Holding) => one.listeners + one.nodes
  return [
    atMost(
      `heap of own objects, bytes a change${where}`,
      slope(holdings, ({ own }) => own),
      FLAT,
      0,
    ),
    atMost(`listeners and nodes, a change${where}`, slope(holdings, things), 0.01),
  ]
}

function ms(values: readonly number[]): string {
  return middle(values).toFixed(1)
}

function atMost(target: string, value: number, limit: number, digits = 2): Verdict {
  return { target: `${target} ≤ ${short(limit, digits)}`, measured: value.toFixed(digits), isMet: value <= limit }
}

function atLeast(target: string, value: number, limit: number, digits = 2): Verdict {
  return { target: `${target} ≥ ${short(limit, digits)}`, measured: value.toFixed(digits), isMet: value >= limit }
}

function short(limit: number, digits: number): string {
  return String(Number(limit.toFixed(digits)))
}
