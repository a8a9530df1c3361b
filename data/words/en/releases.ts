import type { releaseWordsZh } from '@/data/words/zh/releases'

export const releaseWordsEn: typeof releaseWordsZh = {
  change: {
    added: (figure) => `new: ${figure}`,
    withdrawn: (figure) => `${figure} (withdrawn)`,
    changed: (aspects) => `changed: ${aspects.join(', ')}`,
    aspects: {
      value: 'value',
      qualifier: 'qualifier',
      precision: 'precision',
      status: 'status',
      growth: 'printed growth',
    },
    sentence: (place, period, indicator, text) => `${place}, ${indicator}, ${period}: ${text}`,
    ofPlace: (place, period, text) => `${place}, ${period}: ${text}`,
    ofIndicator: (indicator, period, text) => `${indicator}, ${period}: ${text}`,
  },
  note: {
    label: 'Data release',
    pinned: (day, release) => `This link is pinned to the data published on ${day} (release ${release}). `,
    none: 'No release since has corrected any of its figures.',
    corrected: (all) =>
      all === 1 ? 'One figure has been corrected since' : `${all} figures have been corrected since`,
    named: { indicator: (name) => `“${name}”`, place: (name) => name },
    of: (subject, count) => (count === 0 ? `none of ${subject}` : `${count} of ${subject}`),
    join: ', ',
    asPublished: (day) => `As published on ${day}`,
    latest: (day, release) => `See the latest (${day}, release ${release})`,
    all: 'Everything that changed between the two',
    list: (subject, count) => `Corrected figures of ${subject}: ${count}`,
    more: (count) => `and ${count} more`,
    brief: 'Brief on one A4 page (newest data)',
  },
  choice: {
    title: 'Compare any two releases',
    from: 'From',
    to: 'To',
    option: (release, day) => `${release} (${day})`,
    show: 'Show the changes',
  },
  comparison: {
    title: (from, to) => `What changed from release ${from} to ${to}`,
    days: (from, to) => `${from} to ${to}.`,
    unknown: (ids, from, to) =>
      `There is no release ${ids.map((id) => `“${id}”`).join(', ')}: here are ${from} and ${to}.`,
    column: (release) => release,
    place: 'Place',
    period: 'Year',
    what: 'Change',
    figure: 'Figure',
    isWithdrawn: 'withdrawn',
    recomputed: 'computed anew from changed figures',
    corrections: 'Corrected and withdrawn figures',
    correctionsAbout: 'Figures that are computed from corrected ones, and differ for it, are among them.',
    noCorrections: (from, to) => `None: every figure of ${from} is the same in ${to}.`,
    added: 'New figures',
    addedAbout: 'By indicator, each list behind its name; figures that are computed are among them.',
    indicators: 'Indicators and definitions',
    sites: 'Export bases and pilot zones',
    local: 'Figures of cities, districts and bases',
    tables: 'Rows of the tables',
    kinds: { added: 'New', changed: 'Changed', withdrawn: 'Gone' },
    aspects: { name: 'Name', unit: 'Unit', definition: 'Definition', comparability: 'Comparability' },
    count: String,
    summary: (corrected, withdrawn, added) =>
      corrected + withdrawn === 0
        ? `No figure corrected or withdrawn, ${added} new`
        : `${corrected} figures corrected, ${withdrawn} withdrawn, ${added} new`,
    link: 'List every figure that changed',
  },
}
