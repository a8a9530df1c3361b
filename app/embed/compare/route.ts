import type { NextRequest } from 'next/server'
import { compareEmbed } from '@/components/share/embed/embed-compare'
import { localPath, withQuery } from '@/components/ui/address'
import { compare } from '@/data/model/compare'
import { namesOf } from '@/data/model/names'
import { shownByComparison } from '@/data/model/shown-figures'
import { viewKeys, viewParams } from '@/data/model/view-codec'
import { compareTables } from '../../compare-tables'
import { openView } from '../../open-view'
import { embedFrame, embedQuery } from '../embed-query'
import { embedRevisions } from '../embed-revisions'
import { sendDocument } from '../send-document'

/** The comparison of a view as a document for frames on other sites. */
export function GET(request: NextRequest): Response {
  const asked = embedQuery(request.nextUrl.searchParams)
  const { dataset, catalog, material, plate, corrections } = openView(asked.query, viewKeys)
  const { theme, ...rest } = plate.view
  const view = { ...rest, theme: null, at: null, focus: null }
  const frame = embedFrame(asked, theme, dataset.release)
  const comparison = compare(material, compareTables(dataset), view)
  const text = compareEmbed({
    comparison,
    series: material.series,
    names: namesOf(dataset, asked.language),
    frame,
    corrections,
    revisions: embedRevisions(view.release, shownByComparison(comparison), frame),
    open: frame.origin + localPath(asked.language, withQuery('/compare', viewParams(view, catalog))),
  })
  return sendDocument(request, text)
}
