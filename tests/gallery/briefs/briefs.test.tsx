import { describe, expect, it } from 'vitest'
import { drawBrief } from './draw'

/** One with a base and many zones, one whose exports are below the printed precision, one with far islands and revoked zones. */
const briefs = [
  ['guangdong-zh', '440000', 'zh'],
  ['xizang-en', '540000', 'en'],
  ['hainan-zh', '460000', 'zh'],
] as const

describe('the pictures of briefs', () => {
  it.each(briefs)('%s', async (name, code, language) => {
    await expect(drawBrief(code, language)).toMatchFileSnapshot(`./${name}.svg`)
  })

  it.each(briefs)('%s has the parts that a printed brief needs', (_, code, language) => {
    const picture = drawBrief(code, language)
    expect(picture.match(/class="chart benchmark-strip"/g)?.length).toBeGreaterThanOrEqual(4)
    for (const part of ['class="map l"', 'class="map-note"', 'class="brief-foot"', 'map.example.cn']) {
      expect(picture).toContain(part)
    }
  })
})
