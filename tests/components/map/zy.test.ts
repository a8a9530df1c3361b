import { it } from 'vitest'
import { classColors, inks } from '@/components/map/palette'
import { contrast } from '@/components/map/paint'
import { rgb } from 'd3-color'
import { differenceCiede2000, filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit, parse, formatHex, lch65 } from 'culori'
const de = differenceCiede2000()
const vis = { n: (c: any) => c, p: filterDeficiencyProt(1), d: filterDeficiencyDeuter(1), t: filterDeficiencyTrit(1) }
it('x', () => {
  for (const theme of ['light','dark'] as const) for (const fam of ['cool','warm','diverging'] as const) for (let n = 3; n <= 9; n++) {
    const mids = fam === 'diverging' ? [0,1,Math.floor(n/2), Math.ceil(n/2), n-1, n] : [0]
    for (const mid of new Set(mids)) {
    const cols = classColors(fam, n, mid, theme).map(c => rgb(c).formatHex())
    const min = (xs: number[]) => Math.min(...xs).toFixed(2)
    const label = cols.map(c => Math.max(contrast(c, inks.light.outline), contrast(c, '#ffffff')))
    const line = Object.entries(vis).map(([k, f]) => k + ' ' + min(cols.slice(1).map((c, i) => de(f(parse(c)), f(parse(cols[i]!)))))).join(' ')
    console.log(theme, fam, n, 'mid', mid, 'out', min(cols.map(c => contrast(c, inks[theme].outline))), 'lab', min(label), 'acc', min(cols.map(c => contrast(c, inks[theme].accent))), 'ground', min(cols.map(c=>contrast(c, inks[theme].ground))), 'dE', line, n===5||n===6? cols.join(' '):'')
    }
  }
})
