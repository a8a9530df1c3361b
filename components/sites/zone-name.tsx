import type { ReactElement } from 'react'
import type { Zone } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import type { SiteWords } from './site-words'

type Props = { readonly zone: Zone; readonly words: SiteWords; readonly language: Language }

/** A zone by its city or area, with what sets it apart: revoked, of a county, or starred where its name is still to be checked. */
export function ZoneName({ zone, words, language }: Props): ReactElement {
  const remarks = [
    zone.revoked === null ? null : words.revoked(zone.revoked),
    zone.level === 'county' ? words.county : null,
  ].filter((remark) => remark !== null)
  const name = language === 'zh' ? zone.city_zh : zone.city_en
  const [open, close, comma] = language === 'zh' ? ['（', '）', '，'] : [' (', ')', ', ']
  // A word joiner keeps the star with its name.
  const star = <sup>{language === 'zh' ? '\u2060＊' : '\u2060*'}</sup>
  return (
    <>
      {zone.revoked === null ? name : <s>{name}</s>}
      {zone.name_checked ? null : star}
      {remarks.length === 0 ? null : (
        <span className="remark">
          {open}
          {remarks.join(comma)}
          {close}
        </span>
      )}
    </>
  )
}
