import type { pictureWordsZh } from '@/data/words/zh/picture'

export const pictureWordsEn: typeof pictureWordsZh = {
  dated: (name, period) => `${name}, ${period}`,
  join: ' | ',
  bars: (period, all) => (all === '' ? period : `${all}, ${period}`),
  lines: (first, last) => `${first}–${last}`,
  index: (first, last) => `${first}–${last}, index`,
  versus: (name) => `, against ${name}`,
  gray: { province: 'Gray: the other provinces.', region: 'Gray: the other regions.' },
  peers: (name, peers) => `Peers: ${peers.join(', ')}, which are most like ${name}.`,
  revised: (releases, figures) =>
    `${figures} of these figures ${figures === 1 ? 'has' : 'have'} been corrected in release ${releases.join(', ')}`,
  more: (count) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
}
