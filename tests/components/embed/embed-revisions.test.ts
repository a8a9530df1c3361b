import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompareEmbed } from '@/components/embed/compare-embed'
import type { EmbedContext, EmbedRevisions } from '@/components/embed/document'
import { MapEmbed } from '@/components/embed/map-embed'
import { ProvinceEmbed } from '@/components/embed/province-embed'
import { comparisonOf } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import type { ShownFigures } from '@/data/history/corrections'
import {
  correctionsShown,
  correctionsSince,
  shownByComparison,
  shownByMap,
  shownByProfile,
} from '@/data/history/corrections'
import { changeNames } from '@/data/history/text'
import type { Language } from '@/data/language'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import type { View } from '@/data/view/view'
import { createPlace, createView } from '@/tests/support/fixtures'
import { revisedRelease } from '@/tests/support/revised'

const values = Object.fromEntries(
  ['440000', '330000', '320000', '370000', '350000'].map((code, i) => [`dds-export/${code}/2023`, 465 - i]),
)
const pinned = revisedRelease('2026.2', '2026-11-21', {})
const releases = [
  pinned,
  revisedRelease('2026.3', '2026-12-01', { ...values, 'gdp/110000/2023': 1 }),
  revisedRelease('2027.1', '2027-02-10', { ...values, 'gdp/110000/2023': 1, 'dds-export/350000/2023': 8 }),
]
const newest = releases.at(-1) ?? pinned
const data = pinned.dataset

function revised(shown: ShownFigures, language: Language): EmbedRevisions {
  return {
    corrections: correctionsShown(correctionsSince(releases, pinned.id), shown),
    names: changeNames(data, newest.dataset, language),
    href: 'https://map.example.cn/data/releases?from=2026.2&to=2027.1',
  }
}

function frameIn(language: Language): EmbedContext {
  return { language, theme: 'light', origin: '', release: pinned.id, approvalNumber: undefined }
}

function mapOf(given: Partial<View>, language: Language, isPinned = true): string {
  const view = createView(given)
  const facts = viewData(data, view)
  const thematic = thematicMapOf(facts, view)
  const embed = createElement(MapEmbed, {
    thematic,
    series: facts.series,
    citations: [],
    names: namesOf(data, language),
    frame: frameIn(language),
    corrections: [],
    revisions: isPinned ? revised(shownByMap(thematic), language) : null,
    years: [],
    open: '/',
    href: () => '/',
  })
  return renderToStaticMarkup(embed)
}

function notesIn(text: string): readonly string[] {
  return [...text.matchAll(/<p class="revised">(.*?)<\/p>/g)].map(([, note = '']) => note.replaceAll(/<[^>]*>/g, ''))
}

describe('a frozen map of which later releases corrected figures', () => {
  it('says so by release, newest first: the day, the first three figures, and how many more', () => {
    expect(notesIn(mapOf({ indicator: 'dds-export' }, 'zh'))).toEqual([
      '2027年2月10日更正（2027.1版）：福建 29.3 → 8.0。',
      '2026年12月1日更正（2026.3版）：江苏 213.0 → 463.0；浙江 125.2 → 464.0；山东 84.6 → 462.0；及其他1个数字。',
    ])
  })

  it('says it in English, with English figures', () => {
    const [first] = notesIn(mapOf({ indicator: 'dds-export' }, 'en'))
    expect(first).toBe('Corrected on 10 February 2027 (release 2027.1): Fujian 2.93 → 0.80.')
  })

  it('leads to the list of everything that has changed since, out of the frame', () => {
    expect(mapOf({ indicator: 'dds-export' }, 'zh')).toContain(
      '<a href="https://map.example.cn/data/releases?from=2026.2&amp;to=2027.1" target="_blank" rel="noopener">2027年2月10日更正',
    )
  })

  it('keeps its own figures, and differs from a live one in the note alone', () => {
    const frozen = mapOf({ indicator: 'dds-export' }, 'zh')
    expect(frozen).toContain('<td class="number">464.1</td>')
    expect(frozen.replaceAll(/<p class="revised">.*?<\/p>/g, '')).toBe(mapOf({ indicator: 'dds-export' }, 'zh', false))
  })

  it('names the indicator and its unit where two are drawn', () => {
    const notes = notesIn(mapOf({ indicator: 'population', circles: 'gdp' }, 'zh'))
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/^2026年12月1日更正（2026\.3版）：北京 GDP [\d\u202f.]+亿元 → 1(\.0)?亿元。$/)
  })

  it('has no note where the corrected figures are not in it', () => {
    expect(notesIn(mapOf({ indicator: 'dds-total' }, 'zh'))).toEqual([])
    expect(notesIn(mapOf({ indicator: 'dds-export' }, 'zh', false))).toEqual([])
  })

  it('carries the note in the part that another year replaces', () => {
    expect(mapOf({ indicator: 'dds-export' }, 'zh')).toContain('<footer data-part="foot"><p class="revised">')
  })
})

it('a frozen comparison notes the places that it compares', () => {
  const view = createView({ indicator: 'dds-export', places: ['440000', '110000'] })
  const comparison = comparisonOf(viewData(data, view), { pairables: pairables(data), peers: peerTable(data) }, view)
  const embed = createElement(CompareEmbed, {
    comparison,
    citations: [],
    names: namesOf(data, 'zh'),
    frame: frameIn('zh'),
    corrections: [],
    revisions: revised(shownByComparison(comparison), 'zh'),
    open: '/compare',
  })
  expect(notesIn(renderToStaticMarkup(embed))).toEqual(['2026年12月1日更正（2026.3版）：广东 464.1 → 465.0。'])
})

it('a frozen card of a province notes its own figures by indicator, those computed from corrected ones among them', () => {
  const place = data.places.find(({ slug }) => slug === 'guangdong') ?? createPlace()
  const profile = profileOf(data, place)
  const text = renderToStaticMarkup(
    createElement(ProvinceEmbed, {
      profile,
      names: namesOf(data, 'zh'),
      frame: frameIn('zh'),
      open: '/',
      revisions: revised(shownByProfile(profile), 'zh'),
    }),
  )
  expect(notesIn(text)).toHaveLength(1)
  expect(notesIn(text)[0]).toMatch(/^2026年12月1日更正（2026\.3版）：出口 464\.1亿美元 → 465\.0亿美元；/)
})
