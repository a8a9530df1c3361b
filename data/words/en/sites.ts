import { dayText } from '@/data/format/day'
import type { platformWordsZh } from '@/data/words/zh/sites'

export const platformWordsEn: typeof platformWordsZh = {
  title: 'Sites: export bases and pilot zones',
  lead: (bases, zones) =>
    `${bases} national digital service export bases and ${zones} cross-border e-commerce comprehensive pilot zones: where they are, since when, and by which document.`,
  balance: ({ day, before, added, revoked, now }) =>
    `There are ${now} cross-border e-commerce pilot zones: ${before} before ${dayText(day, 'en')}, when ${added} were added and ${revoked} revoked, and ${now} = ${before} + ${added} − ${revoked}.`,
  contradiction: ({ where, value, finding }) => `${where} prints ${value}. ${finding}`,
  map: 'National digital service export bases and cross-border e-commerce pilot zones',
  mapDescription: (bases, zones) =>
    `A map of China. Diamonds are the ${bases} export bases, dots the ${zones} zones ever approved, stronger the earlier their batch, hollow if revoked; zones of one province that would overlap are one disc with their number. All names are listed below.`,
  timeline: 'Replies and active zones',
  timelineDescription: (first, last) =>
    `A stepped line of the number of active zones from ${dayText(first, 'en')} to ${dayText(last, 'en')}, one step for each reply; the table below has all figures.`,
  active: 'Active zones',
  bases: 'National digital service export bases',
  batches: 'By batch',
  batch: (number) => `Batch ${number}`,
  byPlace: 'By province',
  fullName:
    'The full Chinese name of a zone is 中国（…）跨境电子商务综合试验区 with its city or area; the pages of the provinces list them all.',
  head: {
    base: 'Base',
    city: 'City',
    host: 'Host',
    announced: 'Announced',
    batch: 'Batch',
    document: 'Document',
    day: 'Approved',
    added: 'Added',
    total: 'Active then',
    zones: 'Zones',
    place: 'Province',
    number: 'Active',
    measure: 'Item',
    value: 'Value',
    period: 'Period',
    growth: 'Growth as printed',
    basis: 'Basis',
  },
  published: (day) => `published ${day}`,
  revoked: (day) => `revoked ${day}`,
  minus: (count) => `${count} revoked at the same time`,
  levels: { county: 'county level', 'new-area': 'national-level new area' },
  star: '*',
  unchecked: '* Name still to be checked against the reply.',
  sources: 'Sources of this page',
  base: {
    kind: 'National digital service export base',
    sentence: ({ name, city, day, count }) =>
      `${name}, in ${city}, is one of the ${count} national digital service export bases announced on ${dayText(day, 'en')}.`,
    locator: (name) => `${name} in its province`,
    figures: 'Figures of the base',
    figuresLead:
      'Each as the reports print it, with its qualifier. Definitions and periods differ: they cannot be added, and do not rank the bases.',
    noFigures: (name) => `This site holds no figure of ${name} yet.`,
    contested: 'More than one number is printed for the same year; all are shown, none is chosen',
    host: (place) => `Its host: ${place}`,
    hostNote: 'Figures of the whole province or municipality, not of the base.',
    hostLink: (place) => `All figures of ${place}`,
    hostsLink: 'The 12 hosts together',
    practices: (place) => `Practice in ${place}`,
    noPractices: (place) => `This site holds no practice cases from ${place} yet.`,
    ownCity: 'city of the base',
    position: 'Position and name',
    accuracy: (text) => `Position on the map: ${text}.`,
    others: 'Other bases',
  },
}
