import { expect, it } from 'vitest'
import { addressOf, openPage, openView } from '@/app/_open/page'
import { parsePath } from '@/data/address/page'
import { listReleases } from '@/data/files/releases'

const ids = listReleases().map(({ id }) => id)
const [oldest = '', newest = ''] = [ids[0], ids.at(-1)]

it.each([
  [['provinces', 'guangdong'], '', `/en/provinces/guangdong?release=${newest}`],
  [['provinces', '440000'], oldest, `/en/provinces/guangdong?release=${oldest}`],
  [[], oldest, `/en?release=${oldest}`],
  // There is no page of a region as an earlier release had it.
  [['regions', 'east'], oldest, '/en/regions/east'],
])('the files of %j by release %j point to %s', (segments, release, path) => {
  const page = parsePath(segments)
  const search = new URLSearchParams(release === '' ? {} : { release })
  const opened = page === null ? null : openPage(page, search, 'en', 'file')
  expect(opened === null ? null : addressOf(opened.page, opened.pinned, 'en')).toBe(path)
})

it('a page is opened once for all that is made of it, with camera, colors and corrections of each link', () => {
  const open = (query: string) => openView({ kind: 'map' }, new URLSearchParams(query), 'zh', 'embed')
  const [one, other] = [open('focus=440000&theme=dark'), open('nonsense=1')]
  expect(one.map).toBe(other.map)
  expect([one.view.focus, one.view.theme, other.view.theme]).toEqual(['440000', 'dark', null])
  expect([one.corrections.length, other.corrections.length]).toEqual([0, 1])
  expect(one.map.view).toMatchObject({ focus: null, at: null, theme: null })
  expect(open('indicator=gdp').map).not.toBe(one.map)
})

it('no page is opened of what there is not', () => {
  for (const path of ['provinces/atlantis', 'regions/x', 'indicators/x', 'sites/x']) {
    const page = parsePath(path.split('/'))
    expect(page === null ? null : openPage(page, new URLSearchParams(), 'zh')).toBeNull()
  }
})

it('a pinned address says the view and its release, neither where its reader looked nor in which colors', () => {
  const search = new URLSearchParams('indicator=gdp&at=790_540_2&theme=dark&places=440000')
  const opened = openPage({ kind: 'map' }, search, 'zh')
  if (opened?.kind !== 'map') throw new Error('no map')
  expect([...opened.pinned.keys()]).toEqual(['indicator', 'places', 'release'])
  expect([...opened.query.keys()]).toEqual(['indicator', 'places'])
})
