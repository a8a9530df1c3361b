import { describe, expect, it } from 'vitest'
import { languages } from '@/data/language'
import { platformWordsOf, profileWordsOf } from '@/data/words/words'

/** What is not in the tables of this site may well stand in a report: only this site is spoken of. */
describe('what this site does not hold', () => {
  it.each(languages)('is not denied of the reports, in %s', (language) => {
    const [profile, site] = [profileWordsOf(language), platformWordsOf(language)]
    const said = [
      profile.sites.noBaseFigures('甲'),
      profile.practices.none('甲'),
      profile.local.none('甲'),
      site.base.noFigures('甲'),
      site.base.noPractices('甲'),
    ]
    for (const sentence of said) {
      expect(sentence).toMatch(language === 'zh' ? /^本站尚未收录甲/ : /^This site holds no .* yet\.$/)
      expect(sentence).not.toMatch(/报告|reports/)
    }
  })
})
