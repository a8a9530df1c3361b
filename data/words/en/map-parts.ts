import type { mapPartWordsZh } from '@/data/words/zh/map-parts'

/** What is said in English in the parts of a map that are fetched when they are asked for. */
export const mapPartWordsEn: typeof mapPartWordsZh = {
  method: {
    current: (method, classes) => `In use: ${method.toLowerCase()}, ${classes} classes. `,
    histogram: 'Distribution of the figures; the lines are the class limits',
    alternative: (method, lowest, changed) =>
      `With ${method.toLowerCase()}, ${lowest} ${lowest === 1 ? 'place' : 'places'} would share the lowest class and ${changed === 0 ? 'none' : changed} would change class`,
    named: (places) => `: ${places}`,
  },
  years: {
    play: 'Play',
    pause: 'Pause',
  },
  siteLegend: {
    bases: 'National digital service export base',
    zones: 'Cross-border e-commerce pilot zone (stronger is earlier)',
    clustered: 'Number of pilot zones there',
    revoked: 'Revoked pilot zone',
  },
  siteList: {
    title: 'Sites on the map',
    filter: 'Filter by city or province',
    count: (active, revoked) => `${active}${revoked > 0 ? `, and ${revoked} revoked` : ''}`,
    bases: 'National digital service export base',
    batch: (n) => `Batch ${n}`,
    revoked: (day) => `revoked ${day}`,
  },
  about: {
    definition: 'Definition',
    comparability: 'Comparability',
    source: 'Source',
    formula: 'Formula',
    unconfirmed: 'to be confirmed',
    ofNation: 'nation',
    breaks: 'Class limits',
  },
  error: {
    title: 'This page could not be shown',
    lead: 'The page’s script failed; no data are lost. Below is a still picture of the map.',
    retry: 'Try again',
    map: 'Open the map',
    provinces: 'By province',
    picture: 'Still map of the same view',
  },
}
