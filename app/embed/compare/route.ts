import type { NextRequest } from 'next/server'
import { createElement } from 'react'
import { compareTables } from '@/app/_open/compare-tables'
import { embedRevisions } from '@/app/_open/revisions'
import { openView } from '@/app/_open/view'
import { embedFrame, embedQuery, sendDocument } from '@/app/_send/embed'
import { CompareEmbed } from '@/components/embed/compare-embed'
import { localPath, withQuery } from '@/data/address/path'
import { comparisonOf } from '@/data/comparison/comparison'
import { shownByComparison } from '@/data/history/corrections'
import { namesOf } from '@/data/text/names-of'
import { viewKeys, viewParams } from '@/data/view/view-codec'

/** The comparison of a view as a document for frames on other sites. */
export function GET(request: NextRequest): Promise<Response> {
  const asked = embedQuery(request.nextUrl.searchParams)
  const { dataset, catalog, material, plate, corrections } = openView(asked.query, viewKeys)
  const { theme, ...rest } = plate.view
  const view = { ...rest, theme: null, at: null, focus: null }
  const frame = embedFrame(asked, theme, dataset.release)
  const comparison = comparisonOf(material, compareTables(dataset), view)
  const embed = createElement(CompareEmbed, {
    comparison,
    series: material.series,
    names: namesOf(dataset, asked.language),
    frame,
    corrections,
    revisions: embedRevisions(view.release, shownByComparison(comparison), frame),
    open: frame.origin + localPath(asked.language, withQuery('/compare', viewParams(view, catalog))),
  })
  return sendDocument(request, embed)
}
