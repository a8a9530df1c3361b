import type { NextRequest } from 'next/server'
import { createElement } from 'react'
import { embedRevisions } from '@/app/_open/revisions'
import { mapKeys, openView } from '@/app/_open/view'
import { embedFrame, embedQuery, sendDocument } from '@/app/_send/embed'
import { MapEmbed } from '@/components/embed/map-embed'
import { embedHref, embedPath } from '@/data/address/embed'
import { localPath, placePath, withQuery } from '@/data/address/path'
import { shownByMap } from '@/data/history/corrections'
import { namesOf } from '@/data/text/names-of'
import { withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'

/** The map of a view as a document for frames on other sites. */
export function GET(request: NextRequest): Promise<Response> {
  const asked = embedQuery(request.nextUrl.searchParams)
  const { dataset, catalog, material, plate, corrections } = openView(asked.query, [...mapKeys, 'theme'])
  const view = withoutCamera(plate.view)
  const { language } = asked
  const frame = embedFrame(asked, view.theme, dataset.release)
  const slugs = Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))
  const params = viewParams({ ...view, theme: null }, catalog)
  const periods = catalog.indicators.find(({ id }) => id === view.indicator)?.periods[view.level] ?? []
  const embed = createElement(MapEmbed, {
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
  return sendDocument(request, embed)
}
