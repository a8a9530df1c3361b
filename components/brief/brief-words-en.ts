import type { chinese } from './brief-words-zh'
import { dayText } from '@/data/model/day-text'
import type { BriefWords } from './brief-words'

export const english: typeof chinese = {
  title: 'Digital trade brief',
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
