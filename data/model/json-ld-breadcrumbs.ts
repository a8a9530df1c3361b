import type { JsonLd } from './json-ld'

/** The way to a page as BreadcrumbList. `address` gives the public address of a path without language. */
export function breadcrumbsLd(
  items: readonly { readonly name: string; readonly path: string }[],
  address: (path: string) => string,
): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address(path),
    })),
  }
}
