/** A table of a page as its reader sees it: caption and the texts of its cells, row by row, head and foot among them. */
type PrintedTable = { readonly caption: string; readonly rows: readonly (readonly string[])[] }

/** The tables in a text of HTML. */
export function tablesOf(markup: string): readonly PrintedTable[] {
  return inner(markup, 'table').map((table) => ({
    caption: textOf(inner(table, 'caption')[0] ?? ''),
    rows: inner(table, 'tr').map((row) => inner(row, 'th|td').map(textOf)),
  }))
}

/** A text of HTML without its tags and references. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x27|#39);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}

function inner(markup: string, tags: string): readonly string[] {
  return Array.from(
    markup.matchAll(new RegExp(`<(${tags})\\b[^>]*>([\\s\\S]*?)</\\1>`, 'g')),
    ([, , text = '']) => text,
  )
}
