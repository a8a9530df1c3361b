import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { BriefPage } from '@/components/profile/brief-page'
import { placeOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { profileDetails } from '@/data/profile/province-details'

/** A sheet of A4 at 96 pixels an inch. */
const SHEET = { width: 794, height: 1123 }
const ORIGIN = 'https://map.example.cn'
/** What the brief takes from the rest of the site's style sheet. */
const PAGE = `.brief{--ink:#1d1f21;--quiet:#5f5e58;--hair:#ddd6c8;--accent:#c3272b;box-sizing:border-box;width:${SHEET.width}px;padding:53px 60px;color:#1d1f21;font-family:system-ui,sans-serif}.brief :is(h1,h2){font-weight:500;margin-bottom:0}.brief small{margin-inline-start:.4em;color:#5f5e58}.brief figure{margin:0}.brief svg{max-width:100%}.brief nav{display:none}`

/**
 * The brief of a place as a picture that stands alone: its markup and its style sheet on one sheet of A4, as of fixed
 * days. One element a line, so that a changed brief can be read as a diff. The picture is the structure; how a machine
 * sets its type is left to the machine.
 */
export function drawBrief(code: string, language: Language): string {
  const dataset = read('2026.2')
  const publication = { site: 'Atlas', origin: ORIGIN, release: '2026.1', date: '2026-11-20', language }
  const markup = renderToStaticMarkup(
    <BriefPage
      dataset={{ ...dataset, release: publication.release }}
      details={profileDetails(dataset, placeOf(dataset, code), [])}
      publication={publication}
      settings={{ SITE_URL: ORIGIN }}
      built="2026-11-20"
    />,
  )
  const main = /<main[\s\S]*<\/main>/.exec(markup)?.[0] ?? ''
  const rules = readFileSync('components/profile/brief.css', 'utf8')
    .replace(/\s+/g, ' ')
    .replaceAll('@media print', '@media all')
  const { width, height } = SHEET
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/><foreignObject width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml" lang="${language}"><style>${escaped(rules)}${PAGE}</style>${xml(main)}</div></foreignObject></svg>\n`.replaceAll(
    '><',
    '>\n<',
  )
}

/** HTML as React writes it is XML but for the name space of drawings and the text of style sheets. */
function xml(html: string): string {
  return html
    .replace(/<svg (?![^>]*xmlns)/g, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(
      /(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
      (_, open: string, text: string, close: string) => open + escaped(text) + close,
    )
    .replace(/\sinert(?=[\s>])|\shidden(?=[\s>])/g, '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
