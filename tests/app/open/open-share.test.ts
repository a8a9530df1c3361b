import { describe, expect, it } from 'vitest'
import type { Shareable } from '@/app/_open/share'
import { openShare } from '@/app/_open/share'
import { fileHref } from '@/data/address/file'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import { languages } from '@/data/language'

const origins = ['https://map.example.cn']
const { release } = read()
const query = { indicator: 'dds-export', places: '440000.330000' }
const pages: readonly (readonly [Shareable, string])[] = [
  [{ kind: 'map', query }, '/?indicator=dds-export&places=440000.330000'],
  [{ kind: 'compare', query }, '/compare?indicator=dds-export&places=440000.330000'],
  [{ kind: 'province', slug: 'guangdong', release: null }, '/provinces/guangdong'],
]

describe.each(pages)('%o shared', (what, path) => {
  it.each(languages)('in %s has whole addresses of the same page', (language) => {
    const { share, corrections } = openShare(what, language, origins)
    const prefix = language === 'zh' ? '' : '/en'
    expect(corrections).toEqual([])
    expect(share.page).toBe(`https://map.example.cn${(prefix + path).replace('/en/?', '/en?')}`)
    expect(share.short).toMatch(/^https:\/\/map\.example\.cn\/s\/[\w.-]+$/)
    expect(share.codes.frame).toContain('src="https://map.example.cn/embed')
    expect(share.credit).toContain('https://map.example.cn')
    expect(share.credit).toContain(release)
    expect(share.table.note).toBe(share.credit)
    expect(share.reference.url).toContain('https://map.example.cn/')
    expect(share.citations.length).toBeGreaterThan(0)
  })

  it('says the same figures in sentence, alternative text and table', () => {
    const { share } = openShare(what, 'zh', origins)
    const [finding = ''] = share.finding.split('来源：')
    for (const figure of finding.match(/\d+\.\d+/g) ?? []) {
      expect(share.sentence).toContain(figure)
      expect(share.alt.long).toContain(figure)
    }
    expect(share.table.rows.length).toBeGreaterThan(1)
    const rows = share.table.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n')
    expect(rows).toContain('464.1')
    expect(share.alt.long).toContain('464.1')
  })
})

describe('what a shared page keeps for good', () => {
  it('is pinned to its release, as is its citation', () => {
    const { share } = openShare({ kind: 'map', query }, 'zh', origins)
    expect(share.release).toEqual({
      id: release,
      isPinned: false,
      page: `${share.page}&release=${release}`,
      frozen: `/share?indicator=dds-export&places=440000.330000&release=${release}`,
      live: '/share?indicator=dds-export&places=440000.330000',
    })
    expect(share.reference.url).toBe(share.release.page)
    const pinned = openShare({ kind: 'map', query: { ...query, release } }, 'zh', origins).share
    expect(pinned.release.isPinned).toBe(true)
    for (const code of [pinned.codes.frame, pinned.codes.element, pinned.codes.picture]) {
      expect(code).toContain(`release=${release}`)
    }
    expect(pinned.release.live).toBe(share.release.live)
  })

  it('is the release that was asked for, also of a province: page, embed, picture, table and files', () => {
    const [first = ''] = listReleases().map(({ id }) => id)
    const { share } = openShare({ kind: 'province', slug: 'guangdong', release: first }, 'zh', origins)
    expect(share.release).toEqual({
      id: first,
      isPinned: true,
      page: `https://map.example.cn/provinces/guangdong?release=${first}`,
      frozen: `/provinces/guangdong/share?release=${first}`,
      live: '/provinces/guangdong/share',
    })
    expect(share.page).toBe(share.release.page)
    expect(share.reference.url).toBe(share.release.page)
    // No short link can say a release of a place.
    expect(share.short).toBeNull()
    expect(openShare({ kind: 'province', slug: 'guangdong', release: null }, 'zh', origins).share.release.page).toBe(
      `https://map.example.cn/provinces/guangdong?release=${release}`,
    )
    expect(share.codes.frame).toContain(`/embed/province/guangdong?release=${first}`)
    expect(share.codes.picture).toContain(`/provinces/guangdong/snapshot.png?release=${first}`)
    expect(share.picture.query.get('release')).toBe(first)
    expect(share.files?.query.get('release')).toBe(first)
    expect(share.credit).toContain(first)
  })

  it('is not taken from a link that names none', () => {
    const { share, corrections } = openShare({ kind: 'map', query: { ...query, release: '1999.1' } }, 'zh', origins)
    expect([share.release.isPinned, share.release.id, corrections.length]).toEqual([false, release, 1])
  })
})

it('camera, focus and theme of a reader are not shared, and neither picture nor file hangs on them', () => {
  const given = { ...query, focus: '440000', at: '500_400_2', text: 'large' }
  const { share } = openShare({ kind: 'map', query: given }, 'zh', origins)
  expect(share.page).not.toMatch(/focus|at=/)
  expect(share.picture.query.toString()).toBe('indicator=dds-export&places=440000.330000')
  expect(fileHref(share.files?.page ?? '-', { kind: 'download', format: 'csv' }, 'zh', new URLSearchParams())).toBe(
    '/download.csv',
  )
})

it('what of a link could not be used is told', () => {
  expect(openShare({ kind: 'map', query: { indicator: 'nonsense' } }, 'zh', origins).corrections).toHaveLength(1)
})

it.each(read().places.map(({ slug }) => slug))('%s can be shared, with figures or without', (slug) => {
  for (const language of languages) {
    const { share } = openShare({ kind: 'province', slug, release: null }, language, origins)
    expect(share.sentence).not.toBe('')
    expect(share.alt.long).not.toMatch(/undefined|null|NaN/)
    expect(share.files === null).toBe(share.table.rows.length === 0)
  }
})
