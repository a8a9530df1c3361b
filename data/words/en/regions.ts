import type { nationWordsZh, regionWordsZh } from '@/data/words/zh/regions'

export const regionWordsEn: typeof regionWordsZh = {
  index: {
    title: 'Regions',
    lead: 'The nation, the four regions, the three regions of the reports, and the hosts of the 12 national digital service export bases: printed totals, derived totals, and how they stand to the sum of their provinces.',
    schemes: { four: 'The four regions', three: 'The three regions of the reports', hosts: 'Hosts of the bases' },
    schemeNotes: {
      four: 'They do not overlap and make up the 31 provinces, autonomous regions and municipalities. Central and West are sums over their provinces.',
      three:
        'The reports join Central and West; with East and Northeast, whose members are the same as above, they make the nation.',
      hosts: 'Another grouping, across the regions: not to be added to those above.',
    },
    places: (count) => `${count} provinces`,
  },
  title: (name) => `${name}: digital trade`,
  kinds: {
    nation: () => '31 provinces, autonomous regions and municipalities; no figure covers Hong Kong, Macao or Taiwan',
    four: (count) => `One of the four regions · ${count} provinces, autonomous regions and municipalities`,
    three: (count) =>
      `One of the three regions of the reports · ${count} provinces, autonomous regions and municipalities`,
    hosts: (count) => `${count} provinces and municipalities as a whole, not the bases themselves`,
  },
  map: (name, period) => `${name}: digitally deliverable services trade by province, ${period}`,
  mapDescription: (name, count) =>
    `A map of China. The ${count} provinces of ${name} are filled by their figures, each a link; the others are outlines only.`,
  mapOthers: 'other places',
  trade: 'Digitally deliverable services',
  silent: (name, period) =>
    `There is no figure of ${name} for ${period}: no source prints it, and the printed figures do not give it.`,
  growth: (from, to) => `From ${from} to ${to}`,
  reconciliation: 'Totals and the sums of their parts',
  reconciled: (name) =>
    `The totals of ${name} are as printed, not sums. Each is checked against the sum of its printed parts; rounding may account for half of the last digit of the total and of every part.`,
  unprinted: (name, period) =>
    `No source prints a total of ${name} for ${period}. The one on this page is the sum of its provinces, so there is nothing to check it against.`,
  members: (period) => `Its provinces by rank, ${period}`,
  concentration: (period) => `Concentration, ${period}`,
  concentrationNote: (name) =>
    `The shares of the first places are percentages of ${name}’s total. The Herfindahl-Hirschman index (HHI) is the sum of the squared percentages of the provinces’ own sum: 10,000 divided by their number if all were equal, 10,000 if all lay in one. In brackets: the range that rounding allows.`,
  noConcentration: {
    'not-additive': 'This indicator does not add up, so that there is no concentration to tell.',
    signed: 'A figure with both signs has no concentration.',
    incomplete: 'Not all provinces are known, so that there is no concentration to tell.',
    few: 'Too few provinces are known.',
    nothing: 'The total is zero.',
  },
  others: 'Other indicators',
  sites: 'Bases and pilot zones',
  basesIn: (_name, count) => `National digital service export bases (${count}): `,
  zonesIn: (_name, count) => `Active cross-border e-commerce pilot zones: ${count}.`,
  noBases: (name) => `None of the 12 national digital service export bases is in ${name}.`,
  sources: 'Sources of this page',
  cautions: 'Definitions and comparability',
  head: {
    indicator: 'Indicator',
    year: 'Year',
    value: 'Value',
    share: 'Share of nation',
    shareOf: (name) => `Share of ${name}`,
    basis: 'Basis',
    printedGrowth: 'Growth as printed',
    computedGrowth: 'From the amounts',
    difference: 'Change',
    rank: 'Rank',
    nationalRank: 'National rank',
    place: 'Province',
    region: 'Region',
    measure: 'Item',
    source: 'Source',
  },
  printed: 'printed',
  provisional: 'provisional',
  derived: 'derived',
  counted: 'counted from the list',
  basis: { sum: (count) => `sum of ${count} provinces`, colon: ': ' },
  unprintedGrowth: 'not printed',
  unpublished: 'not printed by itself',
  kindsOfCheck: {
    members: (count) => `sum of ${count} provinces`,
    flows: () => 'exports plus imports',
    regions: () => 'East, Central and West, Northeast',
    zones: () => 'approved less revoked',
  },
  top: (count) => (count === 1 ? 'First' : `First ${count}`),
  open: 'rounding leaves open which',
  hhi: 'Herfindahl-Hirschman index (HHI)',
  gini: 'Gini coefficient',
  within: (low, high) => ` (${low} to ${high})`,
  mean: 'mean',
}

export const nationWordsEn: typeof nationWordsZh = {
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
