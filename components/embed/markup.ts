import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'

/** The scope of an embed's map; legend and map share it. */
export const SCOPE = 'm'

/** Text that is HTML already. Everything else is escaped where it is put in. */
export type Markup = { readonly markup: string }

type Part = Markup | string | number | readonly Markup[] | null

/** A piece of HTML with its values escaped; null leaves nothing. Values belong between tags or inside double quotes. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const said = texts.map((text, i) => (i === 0 ? text : printed(parts[i - 1] ?? null) + text))
  return { markup: said.join('') }
}

/** A drawing as HTML. */
export function drawn(drawing: SvgNode): Markup {
  return { markup: svgText(drawing) }
}

/** What is HTML already and holds no text from outside, such as a style sheet. */
export function asIs(markup: string): Markup {
  return { markup }
}

function printed(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
