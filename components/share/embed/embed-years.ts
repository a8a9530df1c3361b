import type { Language } from '@/data/model/language'
import { embedWords } from './embed-words'
import type { Markup } from './markup'
import { html } from './markup'

/** A year, and the embed that shows it. */
export type Year = { readonly period: string; readonly href: string }

/** The years of a map: links, which the frame's script makes a slider of. Nothing where there is but one. */
export function embedYears(years: readonly Year[], current: string, language: Language): Markup | null {
  if (years.length < 2) return null
  const at = years.findIndex(({ period }) => period === current)
  const words = embedWords(language)
  const links = years.map(
    ({ period, href }, i) => html`<a href="${href}"${i === at ? html` aria-current="true"` : null}>${period}</a> `,
  )
  return html`<nav class="years" aria-label="${words.years}"><label hidden><span>${words.years}</span><input type="range" min="0" max="${years.length - 1}" value="${at}" step="1" aria-valuetext="${current}"><output>${current}</output></label>${links}</nav>`
}
