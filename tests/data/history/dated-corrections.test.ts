import { describe, expect, it } from 'vitest'
import { comparisonOf } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import { read } from '@/data/files/read'
import {
  correctionsShown,
  correctionsSince,
  shownByComparison,
  shownByMap,
  shownByProfile,
} from '@/data/history/corrections'
import { figureChanges } from '@/data/history/difference'
import { changeNames, changeSentence, changeText, placeChangeLine } from '@/data/history/text'
import { thematicMap, viewData } from '@/data/map/view-data'
import { profileOf } from '@/data/profile/province'
import { createPlace, createView } from '@/tests/support/fixtures'
import { revisedDataset, revisedRelease } from '@/tests/support/revised'

const exportOf = (code: string) => `dds-export/${code}/2023`
const [guangdong, zhejiang, jiangsu] = ['440000', '330000', '320000'].map(exportOf) as [string, string, string]

const first = revisedRelease('2026.2', '2026-11-21', {})
const second = revisedRelease('2026.3', '2026-12-01', { [guangdong]: 465, [zhejiang]: 300, [jiangsu]: 1 })
/** Jiangsu is put back, Zhejiang corrected again. */
const third = revisedRelease('2027.1', '2027-02-10', { [guangdong]: 465, [zhejiang]: 301 })
const releases = [first, second, third]

function printed(pinned: string) {
  return correctionsSince(releases, pinned).map(({ release, changes }) => [
    release,
    ...changes
      .filter(({ after }) => after?.origin === 'observation')
      .map(({ indicator, place, period }) => `${indicator}/${place}/${period}`),
  ])
}

describe('what became of the figures of a release', () => {
  it('is told by the release that brought the present figure, newest first', () => {
    expect(printed('2026.2')).toEqual([
      ['2027.1', zhejiang],
      ['2026.3', guangdong],
    ])
    expect(correctionsSince(releases, '2026.2').map(({ date }) => date)).toEqual(['2027-02-10', '2026-12-01'])
  })

  it('leaves out what was put back, and holds it for a link to the release in between', () => {
    expect(printed('2026.2').flat()).not.toContain(jiangsu)
    expect(printed('2026.3')).toEqual([['2027.1', jiangsu, zhejiang]])
  })

  it('names figures that are computed from corrected ones as well', () => {
    const changes = correctionsSince(releases, '2026.2').flatMap((group) => group.changes)
    expect(changes.map(({ indicator, place }) => `${indicator}/${place}`)).toContain('dds-balance/440000')
  })

  it('is nothing for the newest release, and for one that is not known', () => {
    expect(correctionsSince(releases, '2027.1')).toEqual([])
    expect(correctionsSince(releases, '2020.1')).toEqual([])
    expect(correctionsSince([], '2026.2')).toEqual([])
  })
})

describe('a change in words', () => {
  const [zh, en] = (['zh', 'en'] as const).map((language) => changeNames(first.dataset, second.dataset, language))
  const change = figureChanges(first.dataset, second.dataset).find(
    ({ indicator, place }) => indicator === 'dds-export' && place === '440000',
  )

  it('names place, period and indicator, and prints both figures as pages do', () => {
    if (change === undefined || zh === undefined || en === undefined) throw new Error('no change')
    expect(changeSentence(change, zh)).toBe('广东 2023年 可数字化交付的服务出口：464.1亿美元 → 465.0亿美元')
    expect(changeSentence(change, en)).toBe(
      'Guangdong, Digitally deliverable services exports, 2023: US$46.41\u00a0bn → US$46.50\u00a0bn',
    )
    expect(changeText(change, zh, true)).toBe('464.1 → 465.0')
    expect(placeChangeLine(change, zh)).toBe('2023年 可数字化交付的服务出口：464.1亿美元 → 465.0亿美元')
    expect(placeChangeLine(change, en)).toBe(
      'Digitally deliverable services exports, 2023: US$46.41\u00a0bn → US$46.50\u00a0bn',
    )
  })

  it('says what is new, what is gone, and what changed where the figure reads the same', () => {
    if (change === undefined || zh === undefined) throw new Error('no change')
    const { before, after } = change
    expect(changeText({ ...change, kind: 'added', before: null }, zh)).toBe('新增465.0亿美元')
    expect(changeText({ ...change, kind: 'withdrawn', after: null }, zh)).toBe('464.1亿美元（已撤回）')
    expect(changeText({ ...change, before, after: before, aspects: ['precision'] }, zh)).toBe(
      '464.1亿美元（更改了精确到的位数）',
    )
    expect(changeText({ ...change, after: after === null ? null : { ...after, qualifier: '约' } }, zh)).toBe(
      '464.1亿美元 → 约465.0亿美元',
    )
  })

  it('names an economy and not its code', () => {
    const [before, after] = [read('2026.1'), read('2026.2')]
    const names = changeNames(before, after, 'zh')
    const sentences = figureChanges(before, after).map((one) => changeSentence(one, names))
    expect(sentences.filter((sentence) => /\b[A-Z]{3}\b/.test(sentence))).toEqual([])
    expect(sentences.some((sentence) => sentence.startsWith('美国 '))).toBe(true)
  })
})

describe('what is shown', () => {
  const groups = correctionsSince(releases, '2026.2')
  const shown = (keys: ReadonlySet<string>) =>
    correctionsShown(groups, keys).flatMap(({ changes }) =>
      changes.map(({ indicator, place, period }) => `${indicator}/${place}/${period}`),
    )
  const data = revisedDataset((row) => row, '2026.2')

  it('by a map is every place of its indicator and year, with the nation, and nothing else', () => {
    expect(shown(shownByMap(thematicMap(data, createView({ indicator: 'dds-export' })))).toSorted()).toEqual([
      zhejiang,
      guangdong,
    ])
    expect(shown(shownByMap(thematicMap(data, createView({ indicator: 'dds-total' }))))).toEqual([])
    expect(
      shown(shownByMap(thematicMap(data, createView({ indicator: 'gdp', circles: 'dds-export' })))).toSorted(),
    ).toEqual([zhejiang, guangdong])
  })

  it('by a map of change are both years', () => {
    const view = createView({ indicator: 'gdp', period: '2024', change: { base: '2023', as: 'percent' } })
    const keys = shownByMap(thematicMap(read(), view))
    expect([keys.has('gdp/440000/2023'), keys.has('gdp/440000/2024'), keys.has('gdp/440000/2022')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('by a comparison are the chosen places and what they are set against', () => {
    const keysOf = (places: readonly string[]) => {
      const view = createView({ indicator: 'dds-export', places })
      return shownByComparison(
        comparisonOf(viewData(data, view), { pairables: pairables(data), peers: peerTable(data) }, view),
      )
    }
    expect(shown(keysOf(['440000']))).toEqual([guangdong])
    expect(keysOf(['440000']).has('dds-export/CN/2023')).toBe(true)
    expect(shown(keysOf([])).toSorted()).toEqual([zhejiang, guangdong])
  })

  it('by the card of a province are its key figures', () => {
    const place = data.places.find(({ slug }) => slug === 'guangdong') ?? createPlace()
    const names = shown(shownByProfile(profileOf(data, place)))
    expect(names).toContain(guangdong)
    expect(names).toContain('dds-balance/440000/2023')
    expect(names.filter((name) => !name.includes('/440000/'))).toEqual([])
  })
})
