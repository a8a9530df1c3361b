import { dayText } from '@/data/format/day'
import { enumerate, spelledCount } from '@/data/format/wording'
import type { briefWordsZh, profileWordsZh } from '@/data/words/zh/profile'

const failed = 'The browser does not allow it; the text is selected: press Ctrl+C, or hold it, to copy'

export const profileWordsEn: typeof profileWordsZh = {
  index: 'Provinces',
  brief: 'Brief on one A4 page (to print)',
  share: 'Share and cite',
  nation: 'The figures of the nation',
  copySentence: { copy: 'Copy this sentence and its source', copied: 'Copied', failed },
  copyTable: { copy: 'Copy table and sources', copied: 'Copied, ready for Word or WPS', failed },
  source: (works) => `Source: ${works}.`,
  computedBalance: 'The balance is exports less imports; ranks and shares are computed here.',
  locator: {
    base: 'National digital service export base',
    zone: (batch) => `Pilot zone, batch ${batch}`,
    points: {
      county: 'Pilot zone of a county: a point only',
      'new-area': 'Pilot zone of a national-level new area: a point only',
    },
    revoked: 'Revoked pilot zone',
  },
  keyFigures: {
    title: 'Key figures',
    lead: 'Each line shows where all provinces stand, this one as a dot; the bars across are the nation, the region and the five most similar provinces. A rate stands beside that of nation and region, an amount beside the median of their provinces.',
    head: {
      indicator: 'Indicator',
      value: 'Value',
      year: 'Year',
      rank: 'Rank',
      share: 'Of nation',
      beside: 'Among all provinces',
      basis: 'Basis',
    },
    mark: ({ id, as, n }, name) => {
      const of = n === undefined ? '' : ` (${n})`
      return {
        nation: as === 'median' ? `Median${of}` : 'Nation',
        region: as === 'median' ? `${name} median${of}` : name,
        peers: `Peer median${of}`,
      }[id]
    },
    legend: 'Key',
    self: 'this place',
    derived: 'derived',
    counted:
      'Zones and bases are counted from the replies of the State Council and the list of the Ministry of Commerce; ranks and shares are computed here.',
  },
  basis: {
    open: 'Basis',
    source: 'Source',
    definition: 'Definition',
    formula: 'Formula',
    status: 'Status',
    stated: 'As printed by the source',
    derived: (bounds) =>
      `Computed here by the formula${bounds === null ? '' : `; the inputs are rounded, so the truth lies ${bounds}`}`,
    between: (low, high) => `between ${low} and ${high}`,
    counted: 'Counted from the list on this site',
    provisional: 'Provisional',
    comparability: 'Comparability',
    revision: 'Revisions',
    first: ({ release, date }) => `First in release ${release} (${date})`,
    changed: ({ release, date }, value) => `changed to ${value} in release ${release} (${date})`,
    unchanged: 'unchanged since',
    unreleased: 'In no release yet',
    note: 'Note',
    more: 'All figures of this indicator',
  },
  structure: {
    title: 'Structure',
    flows: (period) => `Exports and imports in ${period} (US$ bn)`,
    ratio: (period) => `Exports as a share of trade in ${period} (%)`,
    table: (period) => `Ratios of ${period} beside region and nation`,
    head: { indicator: 'Indicator', nation: 'Nation', beside: 'Comparison' },
    bounded: 'An input is below the printed precision: only bounds are known, and nothing is compared',
    notables: 'The comparisons that matter most',
    unusualLead: (count, among) =>
      `The ${count} of ${among} comparisons in which this province lies farthest from the median of all provinces, by the absolute robust z-score: it is measured by the median and the median absolute deviation, which a few large provinces do not move; beyond 3.5 is unusual.`,
    none: (name) => `There are no figures for ${name} whose structure could be compared.`,
    median: (value) => `Median ${value}`,
  },
  trends: {
    title: 'Over time',
    index: (base) => `Index, ${base} = 100`,
    values: 'Figures by year',
    year: 'Year',
    nominal:
      'GDP and goods trade are at current prices: rates include changes of prices and exchange rates. Region and nation are totals: compare the pace, not the size.',
    context: 'Digitally deliverable services of the region and the nation',
    contextLead: (name) =>
      `Figures by province exist for 2023 only. What follows is the change of the region that ${name} is part of, and of the nation: context, not ${name}’s own growth.`,
    none: (name) => `There are no figures for ${name} in several years.`,
  },
  steps: {
    title: 'What would it take to move up one place',
    lead: 'Printed figures of one year, subtracted: arithmetic, neither a forecast nor a target.',
    none: (name) => `There are no figures for ${name} to compute this from.`,
  },
  sites: {
    title: 'Export bases and pilot zones',
    base: 'National digital service export bases',
    zones: 'Cross-border e-commerce pilot zones',
    zone: 'Zone',
    day: 'Approved or published',
    note: 'Note',
    unchecked: 'name still to be checked against the reply',
    baseFigures: (name) =>
      `Figures of ${name}, each as the reports print it; scope and time differ, so they cannot be added.`,
    noBaseFigures: (name) => `This site holds no figures of ${name} yet.`,
  },
  practices: { title: 'Practice', none: (name) => `This site holds no practice cases from ${name} yet.` },
  local: {
    title: 'Figures of its cities and districts',
    lead: 'Each as the reports print it, with its qualifier; scope and time differ. They cannot be added and are not those of the province.',
    none: (name) => `This site holds no other figures of cities or districts of ${name} yet.`,
  },
  comparators: {
    listed: enumerate,
    title: 'Peers, neighbors, region',
    peers: 'The five most similar provinces',
    peerNote: (period, dimensions) =>
      `Found by the standardized distance in ${enumerate(dimensions)} in ${period}, all ${spelledCount(dimensions.length, 'en')} weighted alike.`,
    compare: (names) => `Compare with ${names}`,
    neighbors: (names) => `Neighbors by land: ${names}.`,
    noNeighbors: (name) => `${name} has no neighbors by land.`,
    table: 'Beside peers and neighbors',
    kinds: { self: 'this place', peer: 'peer', neighbor: 'neighbor', region: 'region', nation: 'nation' },
    kind: 'Relation',
    regionPage: (name) => `All figures of ${name}`,
  },
  caveats: {
    title: 'Before you use these figures',
    oneYear:
      'Digitally deliverable services by province stand only in table 5 of the 2024 edition, for 2023 alone: there is no growth rate.',
    gaps: (indicators) => `Not published, and not zero: ${enumerate(indicators)}.`,
    bounds:
      'Derived figures carry the rounding of their inputs; where it leaves the order open, a rank is a band such as 5–6, and equal printed figures tie, such as =30.',
    contradictions: 'Where the reports disagree',
  },
  sources: 'Sources of this page',
  release: (id, day) => `Data release ${id}, published on ${dayText(day, 'en')}.`,
  files:
    'The table has every indicator of this page in all its years. XLSX and ZIP add the bases, pilot zones, local figures and cases of this place, one table each.',
  footer: (name, release) => `Digital trade of ${name} · data release ${release} · sources at the end`,
  pages: ['Page ', ' of ', ''],
}

export const briefWordsEn: typeof briefWordsZh = {
  title: 'Digital trade brief',
  titleOf: (name) => `${name}: Digital trade brief`,
  back: 'Back to the full page',
  print: 'Print',
  figures: 'Five key figures',
  sites: 'Export bases and pilot zones',
  notable: 'Worth noting',
  source: 'Sources',
  state: (release, day, built) =>
    `Data release ${release} (${dayText(day, 'en')}); page built on ${dayText(built, 'en')}.`,
  code: 'QR code of the full page',
  address: (address) => `All figures, definitions and sources: ${address}`,
  caution:
    'Figures by province exist for 2023 only. Derived figures carry the rounding of their inputs; equal printed figures tie.',
}
