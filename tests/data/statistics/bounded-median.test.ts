import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { profileDetails } from '@/data/profile/province-details'
import { chinese } from '@/data/text/zh/figures'

const data = read()

function marksOf(slug: string, indicator: string) {
  const place = data.places.find((row) => row.slug === slug)
  if (place === undefined) throw new Error(slug)
  const marks = profileDetails(data, place, []).positions.get(indicator)?.marks ?? []
  return Object.fromEntries(
    marks.map(({ id, n, quantity }) => [id, [n, chinese.quantity(quantity, indicatorOf(data, indicator))]]),
  )
}

describe('a median takes figures that are known within bounds', () => {
  /** Of the peers of 广东 辽宁 is not printed, of those of 福建 天津, 湖北, 重庆: none is larger than 山东, the last of the list. */
  it.each([
    ['guangdong', 'cbec-export-share', 'peers', [5, '4.6%']],
    ['fujian', 'cbec-export-share', 'peers', [5, '不足2.4%']],
    // 青海 is between −0.15 and 0.
    ['jilin', 'dds-balance', 'peers', [5, '−0.7亿美元']],
    ['jilin', 'dds-balance', 'nation', [31, '1.0亿美元']],
  ])('%s, %s: %s', (slug, indicator, mark, expected) => {
    expect(marksOf(slug, indicator)[mark]).toEqual(expected)
  })
})
