import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { figureText } from '@/data/text/figure'
import { namesOf } from '@/data/text/names-of'
import { createFigure, createIndicator, createValue } from '@/tests/support/fixtures'

const zh = namesOf(read(), 'zh')
const en = namesOf(read(), 'en')
const observed = createIndicator()
const derived = createIndicator({ origin: 'derived' })

describe('a figure in a narrow column', () => {
  it.each<[string, Quantity, string, string, string | null]>([
    ['a value', createValue(893.4), '893.4', '89.34', null],
    ['a true zero', { state: 'zero' }, '0.0', '0.00', 'zero'],
    ['one below the precision', { state: 'below', low: 0, high: 0.05 }, '<0.05', '<0.005', 'below'],
    ['one that is not published', { state: 'missing', reason: 'unpublished' }, '', '', 'missing'],
    ['one that cannot be', { state: 'inapplicable', reason: 'outside-scheme' }, '', '', 'inapplicable'],
  ])('prints %s', (_, quantity, chinese, english, mark) => {
    const figure = createFigure({ quantity })
    expect(figureText(figure, observed, zh)).toEqual({ number: chinese, mark })
    expect(figureText(figure, observed, en)).toEqual({ number: english, mark })
  })

  it('prints both bounds where an input is below the precision', () => {
    const figure = createFigure({ quantity: { state: 'below', low: 0, high: 0.05 }, status: 'derived' })
    expect(figureText(figure, derived, zh)).toEqual({ number: '0.00–0.05', mark: 'bounds' })
  })

  it('keeps the qualifier with the number', () => {
    const target = createFigure({ qualifier: '以上', quantity: createValue(45) })
    expect(figureText(target, observed, zh).number).toBe('45.0以上')
  })

  it('marks what no source prints in an observed indicator, not in one that is derived everywhere', () => {
    expect(figureText(createFigure({ origin: 'residual', status: 'derived' }), observed, zh).mark).toBe('derived')
    expect(figureText(createFigure({ status: 'derived' }), observed, zh).mark).toBe('derived')
    expect(figureText(createFigure({ status: 'derived', origin: 'formula' }), derived, zh).mark).toBeNull()
    expect(figureText(createFigure({ status: 'provisional' }), observed, zh).mark).toBe('provisional')
  })
})
