import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingSize, paragraph, unbroken, wrapped } from '@/components/svg/block'
import { textWidth } from '@/components/svg/text-width'
import { rawRows } from '@/tests/support/fixtures'

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

describe('a text with names that must stay whole', () => {
  const names = rawRows('places').flatMap((row) => [row.short_zh ?? '', row.short_en ?? ''])
  const said = `${names.join('、')}三地货物进出口总额合计占全国的45.3%；${names.join('与')}`

  it('breaks none of them at any width, and prints nothing else than the text', () => {
    for (let width = 8; width < 40; width += 0.7) {
      const lines = wrapped(unbroken(said, names), width)
      expect(lines.join('').replaceAll(' ', '')).toBe(said.replaceAll(' ', ''))
      const seams = lines.slice(1).map((line, i) => `${lines[i]?.slice(-12) ?? ''}|${line.slice(0, 12)}`)
      const cuts = (name: string) => [...name].slice(1).map((_, at) => `${name.slice(0, at + 1)}|${name.slice(at + 1)}`)
      const broken = names.flatMap(cuts).filter((cut) => seams.some((seam) => seam.includes(cut)))
      expect(broken).toEqual([])
    }
  })

  it('without that a name is broken where the line ends: 浙|江', () => {
    expect(wrapped('广东、浙江两地', 4)).toEqual(['广东、浙', '江两地'])
    expect(wrapped(unbroken('广东、浙江两地', ['广东', '浙江']), 4)).toEqual(['广东、', '浙江两地'])
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
