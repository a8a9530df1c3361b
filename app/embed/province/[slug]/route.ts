import type { NextRequest } from 'next/server'
import { missingEmbed } from '@/components/share/embed/embed-missing'
import { provinceEmbed } from '@/components/share/embed/embed-province'
import { localPath, withQuery } from '@/components/ui/address'
import type { Place } from '@/data/model/dataset'
import { embedHref, embedPath } from '@/data/model/embed-address'
import { namesOf } from '@/data/model/names'
import { findPlace, nearestPlaces } from '@/data/model/place-lookup'
import type { Profile } from '@/data/model/profile'
import { profileOf } from '@/data/model/profile'
import { shownByProfile } from '@/data/model/shown-figures'
import { openView } from '../../../open-view'
import { moveShared } from '../../../send-shared'
import { embedFrame, embedQuery } from '../../embed-query'
import { embedRevisions } from '../../embed-revisions'
import { sendDocument } from '../../send-document'

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
    return sendDocument(request, missingEmbed(name.slice(0, 40), near, frame, map), 404)
  }
  if (place.slug !== name) return moveShared(addressOf(place.slug))
  const profile = profiles.get(place) ?? profileOf(dataset, place)
  profiles.set(place, profile)
  const open = frame.origin + localPath(language, withQuery(`/provinces/${place.slug}`, query))
  const revisions = embedRevisions(plate.view.release, shownByProfile(profile), frame)
  return sendDocument(request, provinceEmbed(profile, names, frame, open, revisions))
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
