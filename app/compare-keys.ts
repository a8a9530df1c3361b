import type { ViewKey } from '@/data/model/view-codec'

/** The keys that the comparison can show. */
export const compareKeys: readonly ViewKey[] = [
  'v',
  'indicator',
  'period',
  'level',
  'places',
  'circles',
  'change',
  'versus',
  'axes',
  'scale',
  'pair',
  'quadrants',
  'peers',
  'text',
  'release',
]
