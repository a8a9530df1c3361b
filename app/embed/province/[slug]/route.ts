import type { NextRequest } from 'next/server'
import { createElement } from 'react'
import { embedRevisions } from '@/app/_open/revisions'
import { openView } from '@/app/_open/view'
import { embedFrame, embedQuery, sendDocument } from '@/app/_send/embed'
import { moveShared } from '@/app/_send/response'
import { MissingEmbed, ProvinceEmbed } from '@/components/embed/province-embed'
import { embedHref, embedPath } from '@/data/address/embed'
import { localPath, withQuery } from '@/data/address/path'
import type { Place } from '@/data/facts/dataset'
import { shownByProfile } from '@/data/history/corrections'
import type { Profile } from '@/data/profile/province'
import { profileOf } from '@/data/profile/province'
import { findPlace, nearestPlaces } from '@/data/search/find'
import { namesOf } from '@/data/text/names-of'

/** The card of a province as a document for frames on other sites. Other spellings move to its slug. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const name = decode((await params).slug)
  const asked = embedQuery(request.nextUrl.searchParams)
  const { dataset, plate } = openView(asked.query, ['v', 'theme', 'release'])
  const frame = embedFrame(asked, plate.view.theme, dataset.release)
  const { language } = asked
  const names = namesOf(dataset, language)
  const query = new URLSearchParams(plate.view.release === null ? {} : { release: plate.view.release })
  const addressOf = (slug: string) => embedHref(embedPath('province', slug), query, language, frame.theme)
  const place = findPlace(dataset.places, name)
  if (place === null) {
    const near = nearestPlaces(dataset.places, name.slice(0, 80)).map(({ code, slug }) => ({
      name: names.place(code, 'full'),
      href: addressOf(slug),
    }))
    const map = frame.origin + localPath(language, '/')
    return sendDocument(request, createElement(MissingEmbed, { asked: name.slice(0, 40), near, frame, open: map }), 404)
  }
  if (place.slug !== name) return moveShared(addressOf(place.slug))
  const profile = profiles.get(place) ?? profileOf(dataset, place)
  profiles.set(place, profile)
  const open = frame.origin + localPath(language, withQuery(`/provinces/${place.slug}`, query))
  const revisions = embedRevisions(plate.view.release, shownByProfile(profile), frame)
  return sendDocument(request, createElement(ProvinceEmbed, { profile, names, frame, open, revisions }))
}

/** By the row of a dataset, so that each release has its own. */
const profiles = new WeakMap<Place, Profile>()

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
