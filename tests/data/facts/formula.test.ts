import { describe, expect, it } from 'vitest'
import type { Expression } from '@/data/facts/formula'
import { evaluate, formulas, inputsOf, printFormula } from '@/data/facts/formula'
import { exactly, printed } from '@/data/facts/quantity'
import { frozen } from '@/tests/support/fixtures'

const total: Expression = { op: 'figure', indicator: 'total', of: 'place' }
const people: Expression = { op: 'figure', indicator: 'people', of: 'place' }
const perHead: Expression = frozen({
  op: 'multiply',
  left: { op: 'divide', left: total, right: people },
  right: { op: 'constant', value: 10_000 },
})

describe('a formula', () => {
  it('lists its inputs in reading order, each once', () => {
    const twice: Expression = { op: 'subtract', left: perHead, right: total }
    expect(inputsOf(twice)).toEqual([
      { indicator: 'total', of: 'place' },
      { indicator: 'people', of: 'place' },
    ])
    expect(inputsOf({ op: 'constant', value: 1 })).toEqual([])
  })

  it('tells the nation apart from the place', () => {
    const share: Expression = { op: 'divide', left: total, right: { ...total, of: 'nation' } }
    expect(inputsOf(share).map(({ of }) => of)).toEqual(['place', 'nation'])
    expect(evaluate(share, (_, of) => exactly(of === 'place' ? 3 : 12))?.value).toBe(0.25)
  })

  it('is computed with its bounds', () => {
    const result = evaluate(perHead, (id) => (id === 'total' ? printed(6, 2) : exactly(12)))
    expect(result?.value).toBeCloseTo(5000)
    expect(result?.low).toBeCloseTo((5 / 12) * 10_000)
    expect(result?.high).toBeCloseTo((7 / 12) * 10_000)
  })

  it('has no result where a divisor may be zero, however deep', () => {
    const deep: Expression = { op: 'subtract', left: perHead, right: total }
    expect(evaluate(deep, (id) => (id === 'people' ? printed(0, 1) : exactly(1)))).toBeNull()
  })

  it('is printed with the usual signs', () => {
    expect(printFormula(perHead, (id) => id)).toBe('total ÷ people × 10000')
    const gap: Expression = { op: 'subtract', left: total, right: { ...people, of: 'nation' } }
    expect(printFormula(gap, (id, of) => `${id} of the ${of}`)).toBe('total of the place − people of the nation')
  })
})

describe('the formulas of the derived indicators', () => {
  it('read as they are meant', () => {
    const name = (id: string, of: string) => (of === 'nation' ? `national ${id}` : id)
    expect(
      Object.fromEntries(Object.entries(formulas).map(([id, formula]) => [id, printFormula(formula, name)])),
    ).toEqual({
      'dds-balance': 'dds-export − dds-import',
      'dds-share': 'dds-total ÷ national dds-total × 100',
      'goods-gdp-ratio': 'goods-total × national cny-per-usd ÷ gdp × 100',
      'dds-export-ratio': 'dds-export ÷ dds-total × 100',
      'dds-per-capita': 'dds-total ÷ population × 10000',
      'dds-gdp-ratio': 'dds-total × national cny-per-usd ÷ gdp × 100',
      'dds-goods-ratio': 'dds-total ÷ goods-total × 100',
      'gdp-per-capita': 'gdp ÷ population × 10000',
    })
  })
})
