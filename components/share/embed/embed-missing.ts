import { embedFoot } from './embed-note'
import type { Frame } from './embed-shell'
import { embedDocument } from './embed-shell'
import { embedWords } from './embed-words'
import { html } from './markup'

/** The embed of a province that does not exist: one sentence, the nearest names, and the way to the map. */
export function missingEmbed(
  asked: string,
  near: readonly { readonly name: string; readonly href: string }[],
  frame: Frame,
  open: string,
): string {
  const words = embedWords(frame.language)
  const sentence = words.noProvince(asked)
  const links = near.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)
  const list = near.length === 0 ? null : html`<p class="quiet">${words.near}</p><ul>${links}</ul>`
  const body = html`<main><h1>${sentence}</h1>${list}</main>${embedFoot(frame, [], open)}`
  return embedDocument(frame, { title: sentence, description: sentence, canonical: open, body })
}
