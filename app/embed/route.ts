import type { NextRequest } from 'next/server'
import { mapEmbed } from '@/components/share/embed/embed-map'
import { localPath, placePath, withQuery } from '@/components/ui/address'
import { embedHref, embedPath } from '@/data/model/embed-address'
import { namesOf } from '@/data/model/names'
import { shownByMap } from '@/data/model/shown-figures'
import { withoutGaze } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { built, openView } from '../open-view'
import { embedFrame, embedQuery } from './embed-query'
import { embedRevisions } from './embed-revisions'
import { sendDocument } from './send-document'

/** The map of a view as a document for frames on other sites. */
export function GET(request: NextRequest): Response {
  const asked = embedQuery(request.nextUrl.searchParams)
  const { dataset, catalog, material, plate, corrections } = openView(asked.query, [...built, 'theme'])
  const view = withoutGaze(plate.view)
  const { language } = asked
  const frame = embedFrame(asked, view.theme, dataset.release)
  const slugs = Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))
  const params = viewParams({ ...view, theme: null }, catalog)
  const periods = catalog.indicators.find(({ id }) => id === view.indicator)?.periods[view.level] ?? []
  const text = mapEmbed({
    plate: { ...plate, view },
    series: material.series,
    names: namesOf(dataset, language),
    frame,
    corrections,
    revisions: embedRevisions(view.release, shownByMap(plate), frame),
    years: periods
      .filter((period) => period !== view.change?.base)
      .map((period) => ({
        period,
        href: embedHref(embedPath('map'), viewParams({ ...view, period, theme: null }, catalog), language, frame.theme),
      })),
    open: frame.origin + withQuery(localPath(language, '/'), params),
    href: (place) => frame.origin + placePath(language, slugs, place),
  })
  return sendDocument(request, text)
}
