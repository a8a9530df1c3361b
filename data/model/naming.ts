import type { Indicator } from './dataset'
import type { Language } from './language'

/** What phrases need to know by name. `full` is the official name, `short` the everyday one. */
export type Naming = {
  readonly place: (id: string, length: 'full' | 'short') => string
  readonly indicator: (id: string) => Indicator
  readonly language: Language
}
