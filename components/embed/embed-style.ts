import { quiet } from '@/components/chart/chart-style'
import { mapColors } from '@/components/svg/colors'
import type { EmbedTheme } from '@/data/address/embed'
import { CARD_WIDE, EMBED_WIDE } from '@/data/address/embed'
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
.whole{white-space:nowrap}
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
