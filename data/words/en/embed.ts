import type { embedWordsZh } from '@/data/words/zh/embed'

export const embedWordsEn: typeof embedWordsZh = {
  open: 'Open this view',
  table: 'All figures',
  more: 'More figures',
  years: 'Year',
  closer: 'Zoom the map in',
  farther: 'Zoom the map out',
  whole: 'Show the whole map',
  source: (works) => `Source: ${works}.`,
  noProvince: (asked) => `There is no province “${asked}”.`,
  near: 'You may be looking for',
  chosen: 'Chosen places',
  revision: {
    year: (period) => period,
    corrected: (day, release) => `Corrected on ${day} (release ${release})`,
    more: (count) => (count === 1 ? 'and one more figure' : `and ${count} more figures`),
    join: '; ',
    colon: ': ',
    stop: '.',
  },
  heads: { indicator: 'Indicator', year: 'Year', value: 'Value', rank: 'National rank' },
}
