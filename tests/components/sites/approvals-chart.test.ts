import { describe, expect, it } from 'vitest'
import { approvalsChart } from '@/components/sites/approvals'
import type { SvgNode } from '@/components/svg/node'
import type { ZoneEvent } from '@/data/facts/sites'
import { zoneEvents } from '@/data/facts/sites'
import { read } from '@/data/files/read'

const options = { scope: 'a', title: 't', description: 'd', empty: 'none', axis: 'zones', format: String }

function all(root: SvgNode): readonly SvgNode[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}

function lineOf(events: readonly ZoneEvent[]): string {
  const line = all(approvalsChart(events, options)).find(({ attributes }) => attributes.class === 'line')
  return line?.attributes.d ?? ''
}

describe('the chart of approvals', () => {
  const events = zoneEvents(read())

  it('is a stair: one step for each event, never a slope', () => {
    const commands = lineOf(events).replaceAll(/[^A-Za-z]/g, '')
    expect(commands).toBe(`MV${'HV'.repeat(events.length - 1)}H`)
  })

  it('lets time run at its true pace: a step of 133 days is shorter than one of 929', () => {
    const at = [...lineOf(events).matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x))
    const gap = (from: number) => (at[from + 1] ?? 0) - (at[from] ?? 0)
    expect(gap(3) / gap(1)).toBeCloseTo(134 / 924, 1)
  })

  it('names every level', () => {
    const texts = all(approvalsChart(events, options)).flatMap(({ tag, children }) => (tag === 'text' ? children : []))
    for (const { active } of events) expect(texts).toContain(String(active))
  })

  it('of nothing says so', () => {
    const drawn = approvalsChart([], options)
    expect(all(drawn).flatMap(({ children }) => children)).toContain('none')
  })
})
