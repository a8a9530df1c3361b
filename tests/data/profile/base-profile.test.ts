import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { baseProfileOf } from '@/data/profile/base'
import { localFigureText, localGrowthText } from '@/data/text/figure'
import { rawRows } from '@/tests/support/fixtures'

const data = read()
const profiles = data.bases.map((base) => baseProfileOf(data, base))

it('every base has exactly the figures of its rows, each once, in the order of the table', () => {
  for (const { base, measures } of profiles) {
    const own = rawRows('local-figures').filter((row) => row.base === base.id)
    const shown = measures.flatMap(({ figures }) => figures)
    expect(shown.map(({ id }) => id).toSorted()).toEqual(own.map(({ id = '' }) => id).toSorted())
    for (const measure of measures) {
      expect(new Set(measure.figures.map(({ measure_zh }) => measure_zh))).toEqual(new Set([measure.measure_zh]))
    }
  }
})

it('both printed exports of Zhongguancun stand side by side, neither chosen', () => {
  const zhongguancun = profiles.find(({ base }) => base.id === 'zhongguancun')
  const contested = zhongguancun?.measures.filter(({ isContested }) => isContested) ?? []
  expect(contested.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[152.4, 152.2]])
  expect(contested[0]?.figures.every(({ note_zh }) => note_zh?.includes('两数并列'))).toBe(true)
})

it('the same number printed twice is no contradiction', () => {
  const hainan = profiles.find(({ base }) => base.id === 'hainan')
  const told = hainan?.measures.map(({ measure_zh, isContested }) => [measure_zh, isContested])
  expect(told).toContainEqual(['外商投资企业（累计）', false])
  expect(told).toContainEqual(['实际利用外资', true])
})

it('practices are those of the host, of the base’s own city first', () => {
  for (const { base, practices } of profiles) {
    expect(practices.map(({ practice }) => practice.id).toSorted()).toEqual(
      rawRows('practices')
        .filter(({ place }) => place === base.place)
        .map(({ id = '' }) => id)
        .toSorted(),
    )
    const own = practices.map(({ isOwnCity }) => isOwnCity)
    expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)))
  }
  const cities = profiles.flatMap(({ base, practices }) =>
    practices.filter(({ isOwnCity }) => isOwnCity).map(({ practice }) => [base.id, practice.city_zh]),
  )
  expect(cities).toContainEqual(['qilu', '济南市'])
  expect(cities).toContainEqual(['zhongguancun', null])
  expect(cities).not.toContainEqual(['hainan', '儋州市'])
})

describe('a local figure is written', () => {
  const row = (id: string) => {
    const found = data.localFigures.find((figure) => figure.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  it.each([
    ['lf-018', '201.8亿元', 'CN¥20.18 bn'],
    ['lf-021', '6458.1亿元', 'CN¥645.81 bn'],
    ['lf-022', '1500P以上', 'at least 1,500 P'],
    ['lf-024', '80多家', 'over 80 firms'],
    ['lf-027', '近4000家', 'nearly 4,000 firms'],
    ['lf-037', '300余家', 'over 300 firms'],
    ['lf-053', '超2万家', 'more than 20,000 firms'],
    ['lf-055', '90%以上', 'at least 90%'],
    ['lf-036', '2.66亿美元', 'US$266 million'],
  ])('%s as %s and %s, with its qualifier and every printed digit', (id, chinese, english) => {
    expect([localFigureText(row(id), 'zh'), localFigureText(row(id), 'en')]).toEqual([chinese, english])
  })

  it('keeps every digit of every row, and counts in English steps', () => {
    const significant = (text: string) => text.replace('.', '').replace(/^0+|0+$/g, '')
    for (const figure of data.localFigures) {
      const text = localFigureText(figure, 'en')
      const [, number = '', step] = /([\d,.]+)(?: (bn|billion|million)\b)?/.exec(text) ?? []
      expect(significant(number.replaceAll(',', ''))).toBe(significant(String(figure.value)))
      expect(text).not.toContain('×')
      const steps = { bn: 1e9, billion: 1e9, million: 1e6 } as const
      const size =
        Number(number.replaceAll(',', '')) *
        (step === 'bn' || step === 'billion' || step === 'million' ? steps[step] : 1)
      const given = /亿/.test(figure.unit_zh) ? 1e8 : /万/.test(figure.unit_zh) ? 1e4 : 1
      expect(size / (figure.value * given)).toBeCloseTo(1, 9)
    }
  })

  it('with the growth that is printed, and none where none is', () => {
    expect(localGrowthText({ growth: 7.73 }, 'zh')).toBe('+7.73%')
    expect(localGrowthText({ growth: -3 }, 'en')).toBe('\u22123%')
    expect(localGrowthText({ growth: null }, 'zh')).toBeNull()
  })
})
