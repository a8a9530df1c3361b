import { quiet } from '@/components/chart/chart-style'
import { wrapped } from '@/components/svg/block'
import { mapColors } from '@/components/svg/colors'
import { textWidth } from '@/components/svg/text-width'
import type { EmbedTheme } from '@/data/address/embed'
import { CARD_WIDE, EMBED_WIDE, EMBED_WIDTH } from '@/data/address/embed'
import type { SharedPage } from '@/data/address/page'
import type { Theme } from '@/data/view/view'

/** The style sheet of an embed: the paper and ink of the site, from 280 to 1600 pixels. */
export function embedStyle(theme: EmbedTheme): string {
  if (theme !== 'reader') return `:root{${colors(theme)}}${common}`
  return `:root{${colors('light')}}@media screen and (prefers-color-scheme:dark){:root{${colors('dark')}}}${common}`
}

function colors(theme: Theme): string {
  const { ground, paper, ink, faint, accent, circle } = mapColors[theme]
  const { hair } = quiet[theme]
  const [bar, loss] = theme === 'light' ? ['#8fb8cf', '#e2a35c'] : ['#3f6f8c', '#96662d']
  return `color-scheme:${theme};--ground:${ground};--paper:${paper};--ink:${ink};--faint:${faint};--hair:${hair};--accent:${accent};--bar:${bar};--loss:${loss};--circle:${circle}`
}

// Of type only the system's own is asked for, which has Chinese by the language of the document: every family by name that
// is not there is looked for before anything is drawn.
const common = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;background:var(--ground)}
body{margin:0;padding:14px 12px 12px;background:var(--ground);color:var(--ink);font:400 .875rem/1.6 system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;line-break:strict;text-spacing-trim:trim-start;text-autospace:normal;overflow-wrap:break-word}
p,h1,ul,figure,table{margin:0;padding:0}
ul{list-style:none}
h1{font-size:1.125rem;font-weight:500;line-height:1.35;text-wrap:balance}
.whole:lang(zh){white-space:nowrap}
a{color:inherit;text-decoration-color:var(--hair);text-underline-offset:.25em}
a:hover{text-decoration-color:currentcolor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
small,.quiet{color:var(--faint);font-size:.75rem}
.title{color:var(--faint);font-size:.8125rem;line-height:1.5}
.corrections{margin:0 0 8px;padding-inline-start:8px;border-inline-start:2px solid var(--accent);font-size:.8125rem}
.stage{position:relative;margin-top:8px}
.plate{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 12px;align-items:start}
.plate>:first-child{grid-column:1/-1}
svg.map,svg.chart{display:block;width:100%;height:auto}
.circle-legend{display:flex;flex-wrap:wrap;align-items:center;margin:4px auto 0}
.circle-legend svg{flex:none;fill:var(--circle);fill-opacity:.62}
.circle-legend span{margin:0 14px 0 6px;font-size:.75rem}
svg.map text,svg.chart text{font-family:inherit}
.map-note{color:var(--faint);font-size:.6875rem;line-height:1.5}
.map a{cursor:pointer}
.map a:focus{outline:none}
.map a:focus-visible path,.map a:focus-visible rect{stroke:var(--accent);stroke-width:3}
.map .wide,.map .marks .names{display:none}
.map .near .names{display:inline}
.years{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;margin-top:6px;font-size:.8125rem}
.years a{display:inline-block;padding:4px 0}
.years a[aria-current]{font-weight:600;text-decoration-color:var(--accent);text-decoration-thickness:2px}
.years input{flex:1;min-width:0;max-width:360px;height:24px;margin:0;accent-color:var(--accent)}
.years label{display:flex;flex:1;gap:10px;align-items:center}
.awake .years a{display:none}
[hidden]{display:none!important}
.zoom{display:flex;gap:1px;background:var(--hair);border:1px solid var(--hair)}
.zoom button{width:28px;height:28px;padding:0;border:0;background:var(--ground);color:var(--ink);font:inherit;font-size:1rem;line-height:1;cursor:pointer}
.legend{margin-top:8px;font-size:.75rem;line-height:1.5}
.legend>ul{display:flex;flex-wrap:wrap;gap:2px 14px}
.legend li{display:flex;gap:6px;align-items:center}
.legend svg{flex:none;max-height:16px}
.locator .legend svg{width:22px}
.legend .count{min-width:1.4em;color:var(--faint);text-align:end}
.legend .unit{color:var(--faint)}
.chosen{margin-top:8px;font-size:.8125rem}
.chosen li{padding-inline-start:8px;border-inline-start:2px solid var(--accent);margin-top:4px}
details{margin-top:10px;border-top:1px solid var(--hair)}
summary{padding:6px 0;font-size:.8125rem;cursor:pointer}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.5}
caption{padding:4px 0;color:var(--faint);font-size:.75rem;text-align:start}
th,td{padding:3px 8px 3px 0;border-top:1px solid var(--hair);font-weight:400;text-align:start;vertical-align:baseline}
thead th,thead td{border-top:0;color:var(--faint);font-size:.75rem}
thead small{margin-inline-start:.4em}
.number{text-align:end}
td.number{white-space:nowrap}
.hole .number{white-space:normal}
th{overflow-wrap:anywhere}
.card tbody th{min-width:5.5em;overflow-wrap:break-word}
.card td.number{white-space:normal}
.room{width:30%;min-width:40px}
.bar+small{margin-inline-start:.3em}
.bar{display:inline-block;height:9px;background:var(--bar);vertical-align:baseline}
.bar.negative{background:var(--loss)}
.hole td{color:var(--faint)}
footer{margin-top:10px;padding-top:8px;border-top:1px solid var(--hair);color:var(--faint);font-size:.75rem;line-height:1.55}
footer a{color:var(--ink)}
.revised{margin-bottom:6px;padding-inline-start:8px;border-inline-start:2px solid var(--accent);color:var(--ink)}
.site{display:flex;flex-wrap:wrap;gap:0 14px;justify-content:space-between;margin-top:4px}
.headline{margin-top:6px;font-size:.9375rem;line-height:1.7}
.locator{max-width:420px;margin-top:10px}
.large{zoom:1.15}
.bars{max-width:560px;margin-top:8px}
.bars svg{margin:4px 0}
.broad{display:none}
.slim{max-width:400px}
.tip{position:fixed;z-index:1;max-width:min(280px,80vw);padding:5px 9px;border:1px solid var(--faint);background:var(--paper);font-size:.8125rem;line-height:1.5;pointer-events:none}
@media (max-width:519px){.room{display:none}.map .inset text{font-size:30px}.map .marks .must{display:inline}.map .near .must{display:none}}
@media (min-width:520px){.slim{display:none}.broad{display:block}.map .marks .names{display:inline}.map .wide{display:inline}.map .narrow{display:none}}
@media (min-width:${CARD_WIDE}px){.card{display:grid;grid-template-columns:minmax(220px,34%) minmax(0,1fr);gap:24px}.locator{margin-top:14px}}
@media (min-width:${EMBED_WIDE}px){
body{padding:18px 20px 14px}
h1{font-size:1.375rem}
.stage{display:grid;grid-template-columns:minmax(0,1fr) 200px;gap:16px}
.plate svg.map,.circle-legend{width:min(100%,1070px);margin-inline:auto}
.legend{margin-top:0;align-self:end;font-size:.8125rem}
.legend>ul{display:block}
.legend .count{margin-inline-start:auto}
}
@media (forced-colors:active){.bar{background:CanvasText}.tip{border-color:CanvasText}}
@media print{.zoom,.years{display:none}}
`.replaceAll('\n', '')

/** What an embed sets, as far as it decides how high it is. */
export type EmbedTexts = {
  /** The small line at the top, the heading, and the sentence below it. */
  readonly title: string
  readonly heading: string
  readonly headline: string
  readonly hasYears: boolean
  /** Height of the drawing at a width, and its legend of circles, if it has one. */
  readonly drawing: (width: number) => number
  readonly circles: boolean
  /** What a map says of itself, a line or more each. */
  readonly notes: readonly string[]
  /** Whether the reader has asked for larger type. */
  readonly isLarge: boolean
  readonly hasZoom: boolean
  /** The line above the legend, and its entries with their counts. */
  readonly unit: string
  readonly legend: readonly string[]
  readonly chosen: readonly string[]
  /** Rows of the table of key figures; null where the figures are behind a disclosure. */
  readonly rows: readonly (readonly string[])[] | null
  readonly hasMore: boolean
  /** The foot: sources, then the link and what stands beside it. */
  readonly source: string
  readonly site: readonly [string, string]
}

/** Letters are measured in the widest of the usual fonts; those of most systems are narrower, Chinese ones are not. */
const USUAL = 0.9

function linesOf(text: string, width: number, size: number): number {
  if (text === '') return 0
  return wrapped(text, width / size / (/[\u4e00-\u9fff]/.test(text) ? 1 : USUAL)).length
}

/** How high the entries of a legend are that flow in lines. */
function flowing(entries: readonly string[], width: number, size: number): number {
  let [lines, taken] = [0, Number.POSITIVE_INFINITY]
  for (const entry of entries) {
    const own = Math.min(width, KEY + textWidth(entry) * size * USUAL)
    if (taken + own > width) {
      lines += Math.max(1, Math.ceil((KEY + textWidth(entry) * size * USUAL) / width))
      taken = 0
    }
    taken += own + 14
  }
  return lines === 0 ? 0 : lines * size * 1.5 + (lines - 1) * 2
}

/** The swatch of an entry, its count, and the gaps between. */
const KEY = 58

/** How high an embed is at a width before its disclosures are opened, in whole pixels: by the measures of its style sheet. */
export function embedHeight(kind: SharedPage['kind'], texts: EmbedTexts, given: number): number {
  const width = Math.max(EMBED_WIDTH.least, given)
  const zoom = texts.isLarge ? LARGE : 1
  return Math.round(zoom * heightAt(kind, texts, width / zoom, width >= EMBED_WIDE))
}

function heightAt(kind: SharedPage['kind'], texts: EmbedTexts, width: number, isWide: boolean): number {
  const inner = width - (isWide ? 40 : 24)
  const { title, heading, headline, source, site } = texts
  const h1 = isWide ? 22 : 18
  const head =
    linesOf(title, inner, 13) * 19.5 +
    linesOf(heading, inner, h1) * h1 * 1.35 +
    (headline === '' ? 0 : 6 + linesOf(headline, inner, 15) * 25.5)
  const [link, said] = site.map((text) => textWidth(text) * 12)
  const siteLines = (link ?? 0) + (said ?? 0) + 14 > inner ? 2 : 1
  const foot = 19 + linesOf(source, inner, 12) * 18.6 + (source === '' ? 0 : 4) + siteLines * 18.6
  const body =
    kind === 'map' ? stage(texts, inner, isWide) : kind === 'compare' ? bars(texts, inner) : card(texts, width, inner)
  return (isWide ? 32 : 26) + head + body + foot
}

const DISCLOSURE = 43.8
const LARGE = 1.15

function noteHeight(notes: readonly string[], width: number): number {
  return notes.reduce((sum, note) => sum + linesOf(note, width, 11) * 16.5, 0)
}

/** The legend of circles is as large as they are on the map, whose marks are larger where it is narrow. */
function circleHeight(plate: number): number {
  return plate * 0.08 + (plate < 496 ? 22 : 2)
}

function stage(texts: EmbedTexts, inner: number, isWide: boolean): number {
  const { drawing, circles, notes, hasZoom, hasYears, unit, legend, chosen } = texts
  const plate = isWide ? inner - 216 : inner
  const noted = Math.max(hasZoom ? 30 : 0, noteHeight(notes, plate - (hasZoom ? 100 : 0)))
  const map = drawing(Math.min(plate, 1070)) + (circles ? circleHeight(plate) : 0) + noted
  const below = 8 + (unit === '' ? 0 : 18) + flowing(legend, inner, 12)
  const under = legend.length * 19.5 + (unit === '' ? 0 : 19.5)
  const said = chosen.reduce((sum, text) => sum + 4 + linesOf(text, inner - 10, 13) * 20.8, 0)
  return (
    (hasYears ? 30 : 0) + 8 + (isWide ? Math.max(map, under) : map + below) + (said === 0 ? 0 : 4 + said) + DISCLOSURE
  )
}

function bars({ drawing, notes }: EmbedTexts, inner: number): number {
  return 8 + 19.2 + 8 + drawing(Math.min(inner, 560)) + noteHeight(notes, inner) + DISCLOSURE
}

function card({ drawing, notes, legend, rows, hasMore }: EmbedTexts, width: number, inner: number): number {
  const isBeside = width >= CARD_WIDE
  const column = isBeside ? Math.max(220, inner * 0.34) : inner
  const own = Math.min(420, column)
  const key = width >= EMBED_WIDE ? legend.length * 19.5 : 8 + flowing(legend, own, 12)
  const locator = (isBeside ? 14 : 10) + drawing(own) + key + noteHeight(notes, own)
  const table = rows === null ? 0 : tableHeight(rows, isBeside ? inner - column - 24 : inner)
  const figures = table + (hasMore ? DISCLOSURE : 0)
  return isBeside ? Math.max(locator, figures) : locator + figures
}

/** Names and figures break where they have too little room. */
function tableHeight(rows: readonly (readonly string[])[], width: number): number {
  const column = (i: number) => Math.max(...rows.map((row) => textWidth(row[i] ?? '') * 13 * USUAL)) + 8
  const [name, value, rest] = [column(0), column(2), column(1) + column(3)]
  const room = width - rest
  const own = Math.max(80, Math.min(name, room - value, room * 0.6))
  return rows.reduce((sum, [text = '', , figure = '']) => {
    const lines = Math.max(1, linesOf(text, own - 8, 13), linesOf(figure, room - own - 8, 13))
    return sum + 5 + lines * 19.5
  }, 0)
}
