import type { ComponentProps } from 'react'
import type { EmbedPreviewForm, EmbedPreviewPage } from '@/components/share/embed-preview-page'
import { hosts } from '@/components/share/embed-preview-page'
import { EMBED_WIDTH, embedThemes } from '@/data/address/embed'
import { localPath } from '@/data/address/path'
import type { EmbedOffer } from '@/data/export/oembed'
import { embedCodes } from '@/data/export/oembed'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { embedOffer } from './offer'
import { pinnedRelease } from './opened'
import { siteOrigins } from './publication'

type Preview = Omit<ComponentProps<typeof EmbedPreviewPage>, 'language' | 'settings' | 'release'>

/** What the page on which an embed is tried out shows for a form. `host` is how the reader wrote this site. */
export function embedPreview(search: URLSearchParams, language: Language, host: string): Preview {
  const form = formOf(search, language)
  const origins = siteOrigins(host)
  const asked = offerFor(form.address, form, origins)
  const offer = asked ?? offerFor(localPath(language, '/'), form, origins)
  if (offer === null) throw new Error('the national map cannot be embedded')
  return {
    form,
    releases: listReleases()
      .map(({ id }) => id)
      .toReversed(),
    isKnown: asked !== null,
    title: offer.title,
    src: offer.embed.slice(offer.origin.length),
    height: offer.height(form.width),
    codes: embedCodes(offer, form.width),
  }
}

/** The offer of an address in the colors and of the release that the form asks for. */
function offerFor(
  address: string,
  { theme, release }: EmbedPreviewForm,
  origins: readonly string[],
): EmbedOffer | null {
  const [origin] = origins
  if (!URL.canParse(address, origin)) return null
  const url = new URL(address, origin)
  url.searchParams.set('theme', theme)
  if (release === '') url.searchParams.delete('release')
  else url.searchParams.set('release', release)
  return embedOffer(url, origins)
}

function formOf(search: URLSearchParams, language: Language): EmbedPreviewForm {
  const width = Math.round(Number(search.get('width') ?? undefined))
  const { least, usual, most } = EMBED_WIDTH
  const address = search.get('url')?.trim().slice(0, 2000) || localPath(language, '/')
  return {
    address,
    release: pinnedRelease(search.has('release') ? search : searchIn(address)) ?? '',
    width: width > 0 ? Math.min(most, Math.max(least, width)) : usual,
    theme: embedThemes.find((theme) => theme === search.get('theme')) ?? 'light',
    host: hosts.find((name) => name === search.get('host')) ?? 'wordpress',
    runsScript: search.get('script') !== 'off',
  }
}

/** The query of an address, which says the release as long as the form does not. */
function searchIn(address: string): URLSearchParams {
  const base = 'http://localhost'
  return URL.canParse(address, base) ? new URL(address, base).searchParams : new URLSearchParams()
}
