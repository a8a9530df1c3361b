import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClaimOf } from '@/data/claims/claim'
import type { Quantity } from '@/data/facts/quantity'
import { languages } from '@/data/language'
import type { Names } from '@/data/text/names'
import { grammarOf } from '@/data/text/names-of'
import { createIndicator, createValue } from '@/tests/support/fixtures'

const indicator = createIndicator()

const states: Readonly<Record<string, Quantity>> = {
  value: createValue(893.4),
  zero: { state: 'zero' },
  below: { state: 'below', low: 0, high: 0.05 },
  unpublished: { state: 'missing', reason: 'unpublished' },
  'no series': { state: 'missing', reason: 'no-series' },
  'lacks an input': { state: 'missing', reason: 'inputs' },
  'outside the scheme': { state: 'inapplicable', reason: 'outside-scheme' },
  'divisor may be zero': { state: 'inapplicable', reason: 'divisor' },
}

function namesIn(language: 'zh' | 'en', given = indicator): Names {
  return { place: (id) => id, indicator: () => given, language, grammar: grammarOf(language) }
}

function balance(quantity: Quantity): ClaimOf<'figure'> {
  return {
    kind: 'figure',
    measure: 'balance',
    period: '2023',
    place: '440000',
    quantity,
    qualifier: null,
    status: 'derived',
  }
}

describe.each(languages)('the words of %s', (language) => {
  const grammar = grammarOf(language)
  const say = (quantity: Quantity, given = indicator) => grammar.quantity(quantity, given)

  it('differ for a value, a true zero, below precision, missing and not applicable', () => {
    const words = Object.values(states).map((quantity) => say(quantity))
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((text) => text.trim() === '')).toEqual([])
  })

  it('never call anything but a zero 0', () => {
    const { zero, ...others } = states
    const asZero = zero === undefined ? '' : say(zero)
    expect(asZero).toMatch(/0/)
    expect(Object.values(others).map((quantity) => say(quantity))).not.toContain(asZero)
    expect(say(createValue(0.04, 0.01))).not.toBe(asZero)
  })

  it('call a balance of binary noise balanced', () => {
    const written = grammar.balance(
      balance({ state: 'value', value: 0.1 + 0.2 - 0.3, low: -0.1, high: 0.1 }),
      namesIn(language),
    )
    expect(written).toBe(language === 'zh' ? '进出口平衡' : 'exports and imports in balance')
  })

  it('carry the qualifier of a figure', () => {
    const claim = { ...balance(createValue(4000)), qualifier: '超' }
    expect(grammar.placed(claim, namesIn(language))).toContain(language === 'zh' ? '超4000.0' : 'more than US$400.00')
    expect(grammar.stated(claim, namesIn(language))).toContain(language === 'zh' ? '超4000.0' : 'more than US$400.00')
  })

  it('call a share that is nothing but a bound less than it, rounded up', () => {
    const share = (high: number): ClaimOf<'share'> => ({
      kind: 'share',
      measure: 'goods',
      period: '2023',
      place: '630000',
      of: 'CN',
      percent: { state: 'below', low: 0, high },
    })
    const written = [0.002, 4.21].map((high) => grammar.share(share(high), namesIn(language)))
    expect(written).toEqual(
      language === 'zh'
        ? ['占CN不足0.1%', '占CN不足4.3%']
        : ['less than 0.1% of the nation', 'less than 4.3% of the nation'],
    )
  })

  it('tell a tie, a band and a single rank apart', () => {
    const written = [
      { best: 2, worst: 2, tied: 1, of: 31 },
      { best: 2, worst: 2, tied: 3, of: 31 },
      { best: 2, worst: 4, tied: 1, of: 31 },
    ].map((rank) =>
      grammar.rank({ kind: 'rank', measure: 'goods', period: '2023', place: '440000', among: 'province', rank }),
    )
    expect(new Set(written).size).toBe(3)
  })
})

describe('the ends of a ranking', () => {
  const extremes = (least: readonly number[]): ClaimOf<'extremes'> => ({
    kind: 'extremes',
    measure: 'goods',
    period: '2023',
    most: [{ place: 'A', quantity: createValue(9) }],
    least: least.map((value, i) => ({ place: ['B', 'C'][i] ?? '', quantity: createValue(value) })),
    among: null,
  })

  it('give one figure to places that print the same, and each its own where they do not', () => {
    expect(grammarOf('zh').extremes(extremes([1, 1]), namesIn('zh'))).toBe(
      '货物进出口以A最高（9.0亿美元），B、C最低（1.0亿美元）',
    )
    expect(grammarOf('zh').extremes(extremes([1, 2]), namesIn('zh'))).toBe(
      '货物进出口以A最高（9.0亿美元），B、C最低（1.0亿美元、2.0亿美元）',
    )
    expect(grammarOf('en').extremes(extremes([1, 2]), namesIn('en'))).toEqual(
      expect.stringContaining(
        ' stood highest in the A (US$900\u00a0million) and lowest in the B and the C (US$100\u00a0million; US$200\u00a0million)',
      ),
    )
  })
})

describe('the ends of a ranking that leaves places out', () => {
  it('say among how many', () => {
    const end = (value: number) => [{ place: 'A', quantity: createValue(value) }]
    const claim = {
      kind: 'extremes',
      measure: 'goods',
      period: '2023',
      most: end(9),
      least: end(1),
      among: 29,
    } as const
    expect(grammarOf('zh').extremes(claim, namesIn('zh'))).toMatch(/^可以比较的29地中，货物进出口以A最高/)
    expect(grammarOf('en').extremes(claim, namesIn('en'))).toMatch(
      /^of the 29 that can be compared, .* stood highest in the A/,
    )
  })
})

describe('a comparison', () => {
  const say = (language: 'zh' | 'en', relation: 'above' | 'below' | 'open', own: number, other: number) =>
    grammarOf(language).comparison(
      {
        kind: 'comparison',
        measure: 'goods',
        period: '2024',
        place: 'east',
        reference: 'CN',
        relation,
        quantity: createValue(own),
        against: createValue(other),
      },
      namesIn(language),
    )

  it('with a figure that prints the same is slight, and does not print it twice', () => {
    expect(say('zh', 'below', 57.16, 57.22)).toBe('略低于CN')
    expect(say('zh', 'above', 57.22, 57.16)).toBe('略高于CN')
    expect(say('en', 'below', 57.16, 57.22)).toBe('slightly below the nation')
  })

  it('with another figure names it', () => {
    expect(say('zh', 'below', 50, 57.2)).toBe('低于CN的57.2亿美元')
    expect(say('en', 'above', 60, 57.2)).toBe('above the nation’s US$5.72 bn')
  })
})

describe('a qualifier', () => {
  it('stands in Chinese where Chinese puts it: before the figure, behind it, or behind its number', () => {
    const { qualified } = grammarOf('zh')
    expect(['约', '超', '以上', '余', null].map((one) => qualified(one, '4000家'))).toEqual([
      '约4000家',
      '超4000家',
      '4000家以上',
      '4000余家',
      '4000家',
    ])
  })

  it('is English in English', () => {
    const { qualified } = grammarOf('en')
    expect(['约', '近', '超', '超过', '余', '以上', null].map((one) => qualified(one, '45%'))).toEqual([
      'about 45%',
      'nearly 45%',
      'more than 45%',
      'more than 45%',
      'over 45%',
      'at least 45%',
      '45%',
    ])
  })
})

describe('what is said of a derived figure', () => {
  it.each(languages)('tells how it was made, each way by other words, in %s', (language) => {
    const rules = ['sum', 'difference', 'residual', 'input'] as const
    const about = { kind: 'derivation', measure: 'dds-total', period: '2024', place: 'northeast' } as const
    const words = rules.map((rule) => grammarOf(language).derivation({ ...about, rule }))
    expect(new Set(words).size).toBe(4)
    expect(words.filter((text) => !text.includes(language === 'zh' ? '推算' : 'derived'))).toEqual([])
  })
})

describe('English ordinals', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [31, '31st'],
  ])('%i is %s', (n, ordinal) => {
    const rank = { best: n, worst: n, tied: 1, of: 40 }
    const claim = { kind: 'rank', measure: 'goods', period: '2023', place: '440000', among: 'province', rank } as const
    expect(grammarOf('en').rank(claim)).toBe(`ranking ${ordinal} of 40 provinces`)
  })
})

/** The texts of a source, without comments and without what is put into them. */
function textsIn(source: string): readonly string[] {
  const texts: string[] = []
  const open: { quote: string; text: string }[] = []
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\/\^.*?\/(?=\.test)/gm, '')
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? ''
    const inside = open.at(-1)
    if (inside?.quote === '`' && code.startsWith('${', at)) {
      open.push({ quote: '}', text: '' })
      at += 1
    } else if (inside !== undefined && character === inside.quote) texts.push(open.pop()?.text ?? '')
    else if ((inside === undefined || inside.quote === '}') && /['`{]/.test(character)) {
      open.push({ quote: character === '{' ? '}' : character, text: '' })
    } else if (inside !== undefined && inside.quote !== '}') {
      inside.text += character
    }
  }
  return texts
}

describe('the templates', () => {
  const read = (file: string) => textsIn(readFileSync(`data/text/${file}`, 'utf8'))

  it('are found by this test, with what is put into them left out', () => {
    expect(
      textsIn("const a = `x #{n > 1 ? 'many 3' : `one #{b}`} y`; if (c) { d('4') } // 5".replaceAll('#', '$')),
    ).toEqual(['many 3', '', 'one ', '', 'x  y', '4', ''])
    expect(read('zh/figures.ts')).toContain('居全国（共个省区市）')
  })

  it.each(['zh/figures.ts', 'en/figures.ts'])(
    'of %s hold no number but the 0.1% that stands for what would print as 0.0%%',
    (file) => {
      const numbers = read(file).filter((text) => /\d/.test(text) && !/^[.@]/.test(text))
      expect(numbers).toEqual([expect.stringMatching(/^(不足|less than )0\.1%$/)])
    },
  )
})
