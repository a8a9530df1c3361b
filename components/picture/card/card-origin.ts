import type { Card, CardImprint } from './card'

/** Whose card it is: the name of the site, and its host, where the operator has said it. */
export function cardOrigin({ site, origin }: CardImprint): Pick<Card, 'site' | 'host'> {
  return { site, host: origin === undefined ? null : new URL(origin).host }
}
