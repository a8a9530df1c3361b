import type { ReactElement } from 'react'

type Props = {
  readonly text: string
  /** What stands before, between and after the number of the page and of all pages. */
  readonly pages: readonly [string, string, string]
}

/** The foot of every printed page, by the margin boxes of css-page-3: what it is and where it comes from, page n of m. */
export function PrintedFooter({ text, pages }: Props): ReactElement {
  const [before, between, after] = pages
  const font = 'font:8pt system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#444'
  const rules = `@page{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:${quoted(text)};${font}}@bottom-right{content:${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)};${font}}}`
  return <style>{rules}</style>
}

/** A CSS string, from which no end of it, of the rule or of the element can be made. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>{}]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
}
