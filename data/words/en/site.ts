import type { siteWordsZh } from '@/data/words/zh/site'

/** The interface in English. */
export const siteWordsEn: typeof siteWordsZh = {
  siteDescription:
    'China’s digital trade by province and region: digitally deliverable services, cross-border e-commerce, export bases and pilot zones, every figure with its source.',
  otherLanguage: '中文',
  skip: 'Skip to content',
  nav: {
    label: 'Main sections',
    here: 'You are here',
    map: 'Map',
    compare: 'Compare',
    provinces: 'Provinces',
    regions: 'Regions',
    nation: 'Nation',
    indicators: 'Indicators',
    sites: 'Sites',
    data: 'Data',
    about: 'About',
  },
  kinds: {
    province: 'Province',
    'autonomous-region': 'Autonomous region',
    municipality: 'Municipality',
    'special-administrative-region': 'Special administrative region',
  },
  corrections: {
    unknown: (key) => `“${key}” in the link is not known here and was left out`,
    'not-here': (key) => `“${key}” has no effect on this page and was left out`,
    repeated: (key) => `“${key}” is given more than once; the first one holds`,
    invalid: (key, given, used) =>
      `“${given}” cannot be used for “${key}” and was ${used === null ? 'left out' : `replaced by “${used}”`}`,
    absent: (_, given, used) => `there are no figures for ${given}; ${used ?? ''} is shown`,
    shortened: (key, given, used) =>
      `“${given}” for “${key}” holds repeated, unknown or too many entries; “${used ?? ''}” was kept`,
    idle: (key) => `the value of “${key}” does not fit this map and was left out`,
  },
  profile: {
    locator: (name) => `Where ${name} lies`,
    bases: 'National digital service export base',
    noBase: (name) => `None of the 12 national digital service export bases is in ${name}.`,
    zones: 'Cross-border e-commerce pilot zones',
    zoneCount: (name, active, revoked) =>
      `${name} has ${active} cross-border e-commerce ${active === '1' ? 'pilot zone' : 'pilot zones'}${revoked > 0 ? `; ${revoked} more ${revoked === 1 ? 'was' : 'were'} revoked` : ''}.`,
    noZone: (name) => `${name} has no cross-border e-commerce pilot zone: no reply of the State Council covers it.`,
    document: 'Document',
    published: (day) => `published ${day}`,
    revoked: (day) => `revoked ${day}`,
    batchHead: 'Batch',
    batch: (n) => `Batch ${n}`,
    announced: (day) => `announced ${day}`,
    noSeries: (name) =>
      `There is no data for ${name} at present: the reports and statistics used here give figures for 31 provinces, autonomous regions and municipalities only, and no provincial series for ${name}.`,
    rankOf: (rank, of) => `${rank} of ${of}`,
    title: (name) => `Digital trade of ${name}`,
    levels: { county: 'county level', 'new-area': 'national-level new area' },
  },
  provinces: {
    title: '34 province-level places',
    lead: 'Ordered by digitally deliverable services trade in 2023. Each page gives figures, ranks and sources.',
    outside: 'No provincial series in the reports',
  },
  missing: {
    title: 'There is no such page',
    lead: (path) => `Nothing is found at “${path}”.`,
    near: 'You may be looking for',
    all: 'All provinces',
  },
  search: {
    title: 'Search',
    box: {
      field: 'Search places and indicators',
      submit: 'Search',
      list: 'Search results',
      found: 'Results: ',
      none: 'Nothing matches',
      near: 'sounds alike',
    },
    indicator: 'Indicator',
    zone: 'Cross-border e-commerce pilot zone',
    practice: 'Practice',
    page: 'Page of this site',
    group: (places) => `Compare ${places.join(', ')}`,
    isPartly: 'the plan covers parts of them only; figures here are of whole provinces',
    pages: {
      '/compare': 'Compare places',
      '/sites': 'Export bases and pilot zones',
      '/provinces': 'All provinces',
      '/regions': 'All regions',
      '/indicators': 'All indicators',
      '/data': 'Data',
      '/data/contradictions': 'Where sources disagree',
      '/about': 'About this site',
    },
    results: (query) => `Search results for “${query}”`,
    best: (count) => `Only the best ${count} are listed.`,
    nothing: (query) => `No province, region, city, indicator, base, pilot zone or practice matches “${query}”.`,
    perhaps: 'You may be looking for',
    hint: 'Type a name in English or Chinese, pinyin with or without tones, initials, or a code, such as “Guangdong”, “广东”, “gd” or “440000”.',
  },
  footer: {
    release: (id) => `Data release ${id}`,
    facts:
      'Figures are transcribed from the reports and official statistics named; derived figures give their formula.',
    contact: 'Report an error',
    privacy: 'This site sets no cookies and collects nothing.',
  },
}
