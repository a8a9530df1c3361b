import type { dataWordsZh } from '@/data/words/zh/data'

/** The pages about the data in English. */
export const dataWordsEn: typeof dataWordsZh = {
  data: 'Data',
  lead: (printed, sums, indicators, sources) =>
    `All the facts of this site: ${printed} printed figures and ${sums} sums of this site, of ${indicators} indicators from ${sources} sources. One row for each figure, with unit, year, precision, source and table number.`,
  checks: {
    reconciliation: 'Reconciliation: whether totals and parts agree',
    contradictions: 'Contradictions: where sources disagree',
    releases: 'Releases: every publication of the data',
  },
  availability: {
    title: 'What exists, and what does not',
    lead: 'A row for each indicator, a column for each year, newest first. The number in a cell counts those of the 34 province-level places that have a figure; the last column counts the holes in the years listed and leads to the page that names each with its reason. An empty cell: the sources used print nothing for that year. There are no figures for Taiwan, Hong Kong and Macao, so that years with figures by province reach 31 at most.',
    indicator: 'Indicator',
    gaps: 'Holes',
    key: [
      { sign: '31', meaning: 'province-level places with a figure' },
      { sign: 'N', meaning: 'the nation is known' },
      { sign: 'R', meaning: 'regions are known' },
      { sign: 'E', meaning: 'economies with a figure' },
    ],
    nation: 'N',
    regions: 'R',
    economies: (count) => `${count} E`,
    gapCount: (count) => String(count),
    nationOnly: 'nation only',
    none: 'none',
    scroll: 'Table, scrolls sideways',
  },
  tables: {
    title: 'Tables',
    lead: 'One CSV file a table, in UTF-8; types and constraints of all columns stand in datapackage.json (Frictionless Data Package).',
    names: {
      places: { title: 'Places', text: 'The 34 province-level places in the order of GB/T 2260.' },
      regions: {
        title: 'Regions',
        text: 'The nation, the four regions, the reports’ Central and West, and the hosts of the 12 bases.',
      },
      'region-members': { title: 'Region members', text: 'Which provinces make up a region.' },
      economies: { title: 'Economies', text: 'The economies of the world tables.' },
      units: { title: 'Units', text: 'Units and how both languages write them.' },
      indicators: { title: 'Indicators', text: 'Names, definitions, units, comparability and classes.' },
      'peer-dimensions': {
        title: 'Peer dimensions',
        text: 'What provinces are compared by when those most alike are looked for.',
      },
      observations: {
        title: 'Figures',
        text: 'One row for each printed figure. What can be derived is not typed in but computed by a formula.',
      },
      sources: { title: 'Sources', text: 'Where figures, names and dates come from, and who holds the rights.' },
      bases: { title: 'Export bases', text: 'The 12 national digital service export bases.' },
      zones: {
        title: 'Pilot zones',
        text: 'Every cross-border e-commerce pilot zone ever approved, the 3 revoked ones included.',
      },
      'local-figures': {
        title: 'Local figures',
        text: 'Figures of provinces, cities, districts and bases as the reports print them.',
      },
      practices: { title: 'Practice cases', text: 'Cases of the reports, told in our own words.' },
      contradictions: { title: 'Contradictions', text: 'Printed figures that disagree, and what is done about them.' },
    },
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    columns: (count) => `${count} columns`,
  },
  sources: {
    title: 'Sources and rights',
    lead: 'The compilation is licensed under CC BY 4.0; the rights in the figures, names and official texts stay with their publishers.',
    unconfirmed: 'to be confirmed',
    used: (rows) => (rows === 1 ? '1 figure' : `${rows} figures`),
  },
  reconciliation: {
    title: 'Reconciliation',
    lead: 'Wherever a total and all its parts are printed, the parts are added up and compared with the total. Printed figures are never changed; where they do not agree, the gap, what rounding may account for, and the reason are given.',
    kinds: {
      members: {
        title: 'Provinces against nation and regions',
        text: 'The printed figures of the member provinces, added up, against the printed figures of the nation, the regions and the hosts of the bases.',
      },
      flows: {
        title: 'Exports and imports against totals',
        text: 'Exports plus imports of one source and unit against the total.',
      },
      regions: {
        title: 'Three regions against the nation',
        text: 'East, Central and West, and Northeast, as the reports divide the country, against the nation.',
      },
      zones: {
        title: 'Pilot zones',
        text: 'All zones ever approved less those revoked, against those on the list that are active.',
      },
    },
    verdicts: {
      exact: { title: 'Equal', text: 'the parts add up to the total' },
      close: {
        title: 'Within 0.1',
        text: 'off by at most the last printed digit (0.1 of the tables’ unit of 100 million), which is rounding',
      },
      rounding: { title: 'Rounding', text: 'off by more, but by no more than the rounding of all the figures allows' },
      open: { title: 'Not rounding', text: 'another reason, given in the row' },
    },
    summary: 'Verdict',
    count: 'Checks',
    place: 'Place',
    period: 'Year',
    total: 'Printed total',
    sum: 'Sum of parts',
    gap: 'Gap',
    bound: 'Rounding allows',
    verdict: 'Verdict',
    caption: (indicator, unit) => (unit === '' ? indicator : `${indicator} (${unit})`),
    zones:
      'The “177 by the end of 2024” of the ministry’s 2025 edition cannot be reproduced from the replies: see contradiction c24.',
  },
  contradictions: {
    title: 'Contradictions',
    lead: (count) =>
      `${count} places where sources disagree with each other or with themselves: both figures, which one is used, and why.`,
    kinds: {
      misprint: { title: 'Misprints', text: 'A printed figure that others of the same source contradict.' },
      revision: { title: 'Revisions', text: 'A later edition has changed what was released before.' },
      definition: { title: 'Definitions', text: 'Similar names for different things.' },
      vintage: { title: 'Vintages', text: 'One series, released at different times with different values.' },
      rounding: { title: 'Rounding', text: 'Differences that rounding makes.' },
      source: { title: 'Sources', text: 'Different bodies, each by its own rules.' },
      wording: { title: 'Wording', text: 'The text says something else than the figures.' },
      omission: { title: 'Omissions', text: 'A figure that should be there is not printed.' },
      unreproducible: { title: 'Not reproducible', text: 'It cannot be computed from what it is said to rest on.' },
    },
    used: 'What is used, and why',
  },
  releases: {
    title: 'Releases',
    lead: 'A release freezes all tables as they are and never changes afterwards. The SHA-256 of its file stands here and can be checked. An address of the map with release= and its name shows the figures as they were then.',
    date: 'Date',
    note: 'Note',
    changes: 'Against the release before',
    first: 'The first release: everything is new.',
    none: 'No table has changed.',
    change: (table, fresh, gone) => `${table}: ${fresh} rows new or changed, ${gone} gone`,
    since: 'Since the newest release',
    same: 'Nothing: the tables shown here are those of the newest release.',
    hash: 'SHA-256',
    pin: (release) => `See the map of ${release}`,
  },
}
