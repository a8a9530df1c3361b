import type { Language } from '@/data/model/language'

/** The language of a route segment; only zh and en are ever routed here. */
export function languageOf(segment: string): Language {
  return segment === 'en' ? 'en' : 'zh'
}
