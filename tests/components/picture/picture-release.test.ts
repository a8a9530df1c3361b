import { expect, it } from 'vitest'
import { releaseText } from '@/components/picture/texts'
import { createImprint } from '@/tests/support/references'

const zh = createImprint({ language: 'zh', release: '2026.1', date: '2026-11-20' })
const en = createImprint({ language: 'en', release: '2026.1', date: '2026-11-20' })

it('a picture says which release it shows', () => {
  expect(releaseText(zh, null)).toContain('2026.1')
  expect(releaseText(zh, null)).not.toContain('更正')
})

it('a frozen one says how many of its figures later releases have corrected', () => {
  const revised = { releases: ['2026.2', '2027.1'], figures: 3 }
  expect(releaseText(zh, revised)).toMatch(/2026\.1.*　2026\.2、2027\.1版更正了其中3个数字$/)
  expect(releaseText(en, revised)).toMatch(
    /2026\.1.* \| 3 of these figures have been corrected in release 2026\.2, 2027\.1$/,
  )
  expect(releaseText(en, { releases: ['2026.2'], figures: 1 })).toMatch(/1 of these figures has been corrected/)
})
