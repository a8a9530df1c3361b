import type { errorWordsZh } from '@/data/words/zh/error'

/** What stands in place of a page that a script could not show, in English. */
export const errorWordsEn: typeof errorWordsZh = {
  title: 'This page could not be shown',
  lead: 'The page’s script failed; no data are lost. Below is a still picture of the map.',
  retry: 'Try again',
  map: 'Open the map',
  provinces: 'By province',
  picture: 'Still map of the same view',
}
