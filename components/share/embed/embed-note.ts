import type { Citation } from '@/data/model/provenance'
import { citedWorks } from '../../profile/cited-works'
import { wordsOf } from '../../words/dictionary'
import type { Frame } from './embed-shell'
import { embedWords } from './embed-words'
import type { Markup } from './markup'
import { html } from './markup'

/** The note at the lower left of a map: its number, or where its outlines come from, and the note on Taiwan's figures. */
export function mapNote({ language, approvalNumber }: Frame, hasBoundaries = true): Markup {
  const { map } = wordsOf(language)
  const first = approvalNumber === undefined ? map.note : map.approval(approvalNumber)
  return html`<p class="map-note">${hasBoundaries ? html`${first}<br>` : null}${map.taiwan}</p>`
}

/** The foot of every embed: what was corrected since, source, release, and the link to the page that shows the same. */
export function embedFoot(
  frame: Frame,
  citations: readonly Citation[],
  href: string,
  revised: Markup | null = null,
): Markup {
  const { language, release } = frame
  const words = wordsOf(language)
  const said = embedWords(language)
  const source = citations.length === 0 ? null : html`<p>${said.source(citedWorks(citations, language))}</p>`
  return html`<footer data-part="foot">${revised}${source}<p class="site"><a href="${href}" target="_blank" rel="noopener" class="open">${said.open}</a><span>${words.site} · ${words.footer.release(release)}</span></p></footer>`
}
