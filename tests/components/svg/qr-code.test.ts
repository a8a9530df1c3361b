import { describe, expect, it } from 'vitest'
import type { SvgNode } from '@/components/svg/node'
import { qrCode } from '@/components/svg/qr-code'

const address = 'https://map.example.cn/provinces/inner-mongolia'

/** The modules of a drawn code, row by row. */
function modulesOf(drawing: SvgNode): readonly (readonly boolean[])[] {
  const size = Number(String(drawing.attributes.viewBox).split(' ')[2])
  const paths = drawing.children.flatMap((child) =>
    child !== null && typeof child !== 'string' && child.tag === 'path' ? [String(child.attributes.d)] : [],
  )
  const dark = new Set(paths.join('').match(/M\d+ \d+h1v1h-1z/g))
  const steps = Array.from({ length: size }, (_, i) => i)
  return steps.map((y) => steps.map((x) => dark.has(`M${x} ${y}h1v1h-1z`)))
}

/** The eye in three corners of every code: a dark ring, a light one, and a dark middle of three by three. */
function isEye(modules: readonly (readonly boolean[])[], left: number, top: number): boolean {
  return Array.from({ length: 49 }, (_, i) => [i % 7, Math.floor(i / 7)] as const).every(([x, y]) => {
    const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
    return modules[top + y]?.[left + x] === (ring !== 2)
  })
}

describe('the code of an address', () => {
  const modules = modulesOf(qrCode(address, 'code'))

  it('has an eye in three corners, none in the fourth, and four light modules all around', () => {
    const far = modules.length - 4 - 7
    expect([isEye(modules, 4, 4), isEye(modules, far, 4), isEye(modules, 4, far), isEye(modules, far, far)]).toEqual([
      true,
      true,
      true,
      false,
    ])
    const border = modules.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, modules.length - 1 - x, modules.length - 1 - y) < 4),
    )
    expect(border).not.toContain(true)
    // Version 3 holds 42 letters at level M, version 4 holds 62: 33 modules a side and the border.
    expect([address.length, modules.length]).toEqual([47, 33 + 8])
  })

  it('is another for another address, and has words for who cannot see it', () => {
    const other = qrCode('https://map.example.cn/provinces/guangdong', 'code')
    expect(modulesOf(other)).not.toEqual(modules)
    expect(other.attributes).toMatchObject({ role: 'img', 'aria-label': 'code' })
  })
})
