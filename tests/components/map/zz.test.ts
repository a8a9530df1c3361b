import { it } from 'vitest'
import { catalog } from '@/data/model/catalog'
import { methods } from '@/data/model/classification'
import { plate } from '@/data/model/plate'
import { parseView, viewKeys } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { scene } from '@/components/map/scene'
import { printSvg } from '@/components/map/print-svg'
it('times', () => {
  const d = read()
  const c = catalog(d, [])
  let n = 0, tp = 0, ts = 0, tc=0
  for (const e of c.indicators) for (const level of ['province','region'] as const) { 
    console.log(e.id, e.form, level, e.periods[level].join(' '))
    for (const p of e.periods[level]) for (const m of methods) {
    let t = performance.now()
    const { view, corrections } = parseView([['indicator', e.id], ['period', p], ['level', level], ['method', m]], c, new Set(viewKeys))
    tc += performance.now() - t; t= performance.now()
    const pl = plate(d, view)
    tp += performance.now() - t; t = performance.now()
    printSvg(scene(pl, { scope: 'm', theme: 'reader', title: '', description: '', sentence: () => '', href: null, placeName: (x: string) => x, siteNames: { base: () => '', zone: () => '' }, insetName: 'x', labelSize: 12 } as never))
    ts += performance.now() - t
    n++
  } }
  console.log(n, tc, tp, ts)
})
