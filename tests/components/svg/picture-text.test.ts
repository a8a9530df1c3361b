import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingSize, paragraph, wrapped } from '@/components/svg/block'
import { textWidth } from '@/components/svg/text-width'

describe('wrapped', () => {
  it('breaks between Chinese characters, never before closing punctuation nor behind an opening bracket', () => {
    expect(wrapped('数字贸易，地图（全国）', 4.5)).toEqual(['数字贸', '易，地图', '（全国）'])
  })

  it('keeps words whole', () => {
    expect(wrapped('trade in services', 6)).toEqual(['trade in', 'services'])
  })

  it('breaks a word that is wider than a line', () => {
    expect(wrapped('abcdefghijkl', 2.6)).toEqual(['abcd', 'efgh', 'ijkl'])
  })

  it('ends in an ellipsis where there are too many lines', () => {
    expect(wrapped('数字贸易地图全国省份', 4, 2)).toEqual(['数字贸易', '地图全…'])
  })

  it('loses nothing but blanks at the ends of lines, and no line is wider than it may be', () => {
    const parts = constantFrom('数', '字', '，', '（', '）', '。', 'trade', ' ', '2023', '12.5%', '《', '》')
    assert(
      property(array(parts, { maxLength: 60 }), integer({ min: 6, max: 30 }), (pieces, width) => {
        const text = pieces.join('')
        const lines = wrapped(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        // Punctuation that hangs together, such as 》））, may be wider than a line taken by itself.
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })
})

it('fittingSize takes the largest size at which the lines suffice, else the smallest', () => {
  expect(fittingSize('数字贸易地图', 60, [20, 15, 10], 2)).toBe(20)
  expect(fittingSize('数字贸易地图', 60, [20, 15, 10], 1)).toBe(10)
  expect(fittingSize('数字贸易地图', 30, [20, 15], 1)).toBe(15)
})

it('a paragraph is as high as its lines', () => {
  expect(paragraph('数字贸易地图', 30, { size: 10, leading: 1.5 }).height).toBe(30)
})
