import { locator } from '@/components/map/locator'
import { localText } from '@/data/language'
import type { KeyFigure, Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { profileSentence, profileTitle } from '@/data/text/page-titles'
import { rankText } from '@/data/text/table-rows'
import { embedWordsOf, profileWordsOf, wordsOf } from '@/data/words/words'
import type { EmbedContext, EmbedRevisions } from './document'
import { embedDocument, embedFoot, mapNote, revisionNote } from './document'
import type { Markup } from './markup'
import { drawn, html } from './markup'
import { locatorKey } from './printed-parts'

/** As many figures as stand beside a map; the others are behind a disclosure. */
const FIRST = 7

const SCOPE = 'l'

/** The embed of a province as a document: headline, where it lies, and its key figures with rank. */
export function provinceEmbed(
  profile: Profile,
  names: Names,
  frame: EmbedContext,
  open: string,
  revisions: EmbedRevisions,
): string {
  const { language } = frame
  const { place, figures } = profile
  const words = wordsOf(language)
  const sentence = profileSentence(profile, names)
  const kind = [place.region === null ? null : names.place(place.region, 'full'), words.kinds[place.kind]]
  const title = words.profile.locator(names.place(place.code, 'full'))
  const map = locator(profile, { scope: SCOPE, theme: frame.theme, names, title })
  const rest = figures.slice(FIRST)
  const more =
    rest.length === 0
      ? null
      : html`<details><summary>${embedWordsOf(language).more}</summary>${keyFigures(rest, names)}</details>`
  const shown = figures.slice(0, FIRST)
  const body = html`<main><header><p class="title">${kind.filter((part) => part !== null).join(' · ')}</p><h1>${localText(place, 'name', language)}</h1><p class="headline">${sentence}</p></header><div class="card"><figure class="locator">${drawn(map)}${locatorKey(profile, profileWordsOf(language).locator, SCOPE)}${mapNote(frame)}</figure><div>${shown.length === 0 ? null : keyFigures(shown, names)}${more}</div></div></main>${embedFoot(
    frame,
    shown.flatMap(({ citations, indicator }) => (indicator.origin === 'counted' ? [] : citations)),
    open,
    revisionNote(revisions, { place: false, indicator: true, period: false }),
  )}`
  return embedDocument(frame, { title: profileTitle(profile, names), description: sentence, canonical: open, body })
}

function keyFigures(figures: readonly KeyFigure[], names: Names): Markup {
  const { profile: words } = wordsOf(names.language)
  const rows = figures.map(({ indicator, period, cell: { figure, rank } }) => {
    const value = names.phrases.qualified(figure.qualifier, names.phrases.quantity(figure.quantity, indicator))
    const standing = rank === null ? '' : words.rankOf(rankText(rank), rank.of)
    return html`<tr><th scope="row">${localText(indicator, 'short', names.language)}</th><td>${period}</td><td class="number">${value}</td><td class="number">${standing}</td></tr>`
  })
  const { heads } = embedWordsOf(names.language)
  return html`<table><thead><tr><th scope="col">${heads.indicator}</th><th scope="col">${heads.year}</th><th scope="col" class="number">${heads.value}</th><th scope="col" class="number">${heads.rank}</th></tr></thead><tbody>${rows}</tbody></table>`
}

/** The embed of a province that does not exist: one sentence, the nearest names, and the way to the map. */
export function missingEmbed(
  asked: string,
  near: readonly { readonly name: string; readonly href: string }[],
  frame: EmbedContext,
  open: string,
): string {
  const words = embedWordsOf(frame.language)
  const sentence = words.noProvince(asked)
  const links = near.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)
  const list = near.length === 0 ? null : html`<p class="quiet">${words.near}</p><ul>${links}</ul>`
  const body = html`<main><h1>${sentence}</h1>${list}</main>${embedFoot(frame, [], open)}`
  return embedDocument(frame, { title: sentence, description: sentence, canonical: open, body })
}
