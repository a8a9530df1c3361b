export const searchKinds = ['province', 'region', 'indicator', 'base', 'zone'] as const

/** What can be found, in the order that decides between equal matches. */
export type SearchKind = (typeof searchKinds)[number]

/** Where a result leads: to the map with a choice made, or to a page. An indicator without a map has a page only. */
export type SearchAddress =
  | { readonly view: { readonly indicator: string } }
  | { readonly page: 'province'; readonly slug: string }
  | { readonly page: 'region' | 'indicator' | 'base'; readonly id: string }
  | { readonly page: 'nation' }

/** One thing that can be found, in one language, as plain JSON. */
export type SearchEntry = {
  readonly kind: SearchKind
  /** Adcode of a province, id of a region, indicator or base, code and batch of a zone. */
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly address: SearchAddress
  /** Names, codes and aliases, folded. */
  readonly spellings: readonly string[]
  /** Pinyin with its tones, syllables parted by spaces; null where the tables have none. */
  readonly pinyin: string | null
  /** Whether that pinyin, its tones left out, is how another place is spelled: shǎnxī is Shaanxi, Shanxi is not. */
  readonly isHomophone: boolean
  readonly initials: readonly string[]
}

/** The path that a result leads to, without the prefix of a language. */
export function searchPath(address: SearchAddress): string {
  if ('view' in address) return `/?indicator=${address.view.indicator}`
  switch (address.page) {
    case 'province':
      return `/provinces/${address.slug}`
    case 'region':
      return `/regions/${address.id}`
    case 'nation':
      return '/nation'
    case 'indicator':
      return `/indicators/${address.id}`
    case 'base':
      return `/sites/${address.id}`
  }
}
