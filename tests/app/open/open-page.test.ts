import { expect, it } from 'vitest'
import { subjectOf } from '@/app/_open/subject'
import { listReleases } from '@/data/files/releases'

const ids = listReleases().map(({ id }) => id)
const [oldest = '', newest = ''] = [ids[0], ids.at(-1)]

it.each([
  [['provinces', 'guangdong'], '', `/en/provinces/guangdong?release=${newest}`],
  [['provinces', '440000'], oldest, `/en/provinces/guangdong?release=${oldest}`],
  [[], oldest, `/en?release=${oldest}`],
  // There is no page of a region as an earlier release had it.
  [['regions', 'east'], oldest, '/en/regions/east'],
])('the files of %j by release %j point to %s', (page, release, path) => {
  expect(subjectOf(page, new URLSearchParams(release === '' ? {} : { release }), 'en')?.path).toBe(path)
})
