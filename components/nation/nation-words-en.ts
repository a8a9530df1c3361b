import type { chinese } from './nation-words-zh'
import type { NationWords } from './nation-words'

export const english: typeof chinese = {
  contents: 'On this page',
  series: {
    dds: 'Digitally deliverable services by year',
    delivered: 'Digitally delivered services by year',
    ict: 'Telecommunications, computer and information services',
    culture: 'Personal, cultural and recreational services',
    insurance: 'Insurance services',
    finance: 'Financial services',
    cbec: 'Cross-border e-commerce',
  },
  seriesLead:
    'Deliverable and delivered are two concepts: what could be delivered digitally, and what was. Each has a chart and an axis of its own; they are never drawn together and never compared.',
  chart: (name, from, to) => `${name}, ${from}–${to}`,
  chartDescription: (name) =>
    `${name}: three lines for total, exports and imports. The table beside it has all figures.`,
  noChart: 'No figures',
  flows: { total: 'Total', exports: 'Exports', imports: 'Imports' },
  year: 'Year',
  source: 'Source',
  growthNote: 'Beside each amount: growth over the year before, as printed.',
  later: 'Figures published after the reports',
  laterLead:
    'Official releases later than the reports: provisional, from other sources, and never joined to the series above.',
  branches: 'By branch',
  ecommerce: 'Cross-border e-commerce',
  ecommerceShares: {
    'cbec-export-share': (count) => `Shares of national exports: the first ${count}, as printed`,
    'cbec-import-share': (count) => `Shares of national imports, by destination: the first ${count}, as printed`,
  },
  unknownOthers: (count) => `The other ${count} provinces are not published; they are not zero.`,
  partner: 'Item',
  ecommerceParts: {
    partners: { export: 'Destinations, share of exports', import: 'Origins, share of imports' },
    goods: { export: 'Goods, share of exports', import: 'Goods, share of imports' },
  },
  world: 'China among the world’s ten largest',
  worldLists: {
    'world-dds-export': (period) => `Ten largest exporters of digitally delivered services, ${period}`,
    'world-dds-import': (period) => `Ten largest importers of digitally delivered services, ${period}`,
  },
  economy: 'Economy',
  worldShare: 'Share of world',
  worldTotal: 'World',
  worldRank: ({ period, measure, rank }, { figure, share }) =>
    `In ${period}, China’s ${measure.endsWith('export') ? 'exports' : 'imports'} of digitally delivered services stood at ${figure}, ${rank.tied > 1 ? 'joint ' : ''}number ${rank.best} in the world${share === null ? '' : `, ${share} of the total`}`,
  targets: 'Goals for 2029 and 2035',
  targetYear: (year) => `by ${year}`,
  goal: 'Goal',
  regions: 'By region',
  allChecks: 'All checks of all places and years',
}
