import { describe, expect, it } from 'vitest'
import { openShared, openView } from '@/app/_open/page'
import { shareOf } from '@/app/_open/share'
import type { Share } from '@/components/share/share'
import { fileHref } from '@/data/address/file'
import type { SharedPage } from '@/data/address/page'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'

/** What of a page can be taken along by a query. */
function shared(page: SharedPage, search: Readonly<Record<string, string>>, language: Language): Share {
  const opened = openShared(page, new URLSearchParams(search), language)
  if (opened === null) throw new Error('there is no such place')
  return shareOf(opened, 'https://map.example.cn')
}

const corrections = (search: Readonly<Record<string, string>>) =>
  openView({ kind: 'map' }, new URLSearchParams(search), 'zh').corrections

const { release } = read()
const query = { indicator: 'dds-export', places: '440000.330000' }
const guangdong = { kind: 'province', id: 'guangdong' } as const
const pages: readonly (readonly [SharedPage, Readonly<Record<string, string>>, string])[] = [
  [{ kind: 'map' }, query, '/?indicator=dds-export&places=440000.330000'],
  [{ kind: 'compare' }, query, '/compare?indicator=dds-export&places=440000.330000'],
  [guangdong, {}, '/provinces/guangdong'],
]

describe.each(pages)('%o by %o shared', (page, search, path) => {
  it.each(languages)('in %s has whole addresses of the same page', (language) => {
    const share = shared(page, search, language)
    const prefix = language === 'zh' ? '' : '/en'
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
    const share = shared(page, search, 'zh')
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
    const share = shared({ kind: 'map' }, query, 'zh')
    expect(share.release).toEqual({
      id: release,
      isPinned: false,
      page: `${share.page}&release=${release}`,
      frozen: `/share?indicator=dds-export&places=440000.330000&release=${release}`,
      live: '/share?indicator=dds-export&places=440000.330000',
    })
    expect(share.reference.url).toBe(share.release.page)
    const pinned = shared({ kind: 'map' }, { ...query, release }, 'zh')
    expect(pinned.release.isPinned).toBe(true)
    for (const code of [pinned.codes.frame, pinned.codes.element, pinned.codes.picture]) {
      expect(code).toContain(`release=${release}`)
    }
    expect(pinned.release.live).toBe(share.release.live)
  })

  it('is the release that was asked for, also of a province: page, embed, picture, table and files', () => {
    const [first = ''] = listReleases().map(({ id }) => id)
    const share = shared(guangdong, { release: first }, 'zh')
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
    expect(shared(guangdong, {}, 'zh').release.page).toBe(
      `https://map.example.cn/provinces/guangdong?release=${release}`,
    )
    expect(share.codes.frame).toContain(`/embed/province/guangdong?release=${first}`)
    expect(share.codes.picture).toContain(`/provinces/guangdong/snapshot.png?release=${first}`)
    expect(share.picture.get('release')).toBe(first)
    expect(share.files?.get('release')).toBe(first)
    expect(share.credit).toContain(first)
  })

  it('is not taken from a link that names none', () => {
    const asked = { ...query, release: '1999.1' }
    const share = shared({ kind: 'map' }, asked, 'zh')
    expect([share.release.isPinned, share.release.id, corrections(asked).length]).toEqual([false, release, 1])
  })
})

it('camera, focus and theme of a reader are not shared, and neither picture nor file hangs on them', () => {
  const given = { ...query, focus: '440000', at: '500_400_2', text: 'large' }
  const share = shared({ kind: 'map' }, given, 'zh')
  expect(share.page).not.toMatch(/focus|at=/)
  expect(share.picture.toString()).toBe('indicator=dds-export&places=440000.330000')
  expect(fileHref(share.of, { kind: 'download', format: 'csv' }, 'zh', new URLSearchParams())).toBe('/download.csv')
})

it('what of a link could not be used is told', () => {
  expect(corrections({ indicator: 'nonsense' })).toHaveLength(1)
})

it.each(read().places.map(({ slug }) => slug))('%s can be shared, with figures or without', (slug) => {
  for (const language of languages) {
    const share = shared({ kind: 'province', id: slug }, {}, language)
    expect(share.sentence).not.toBe('')
    expect(share.alt.long).not.toMatch(/undefined|null|NaN/)
    expect(share.files === null).toBe(share.table.rows.length === 0)
  }
})
