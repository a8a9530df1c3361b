import type { ComponentProps } from 'react'
import type { EmbedPreviewForm, EmbedPreviewPage } from '@/components/share/embed-preview-page'
import { hosts } from '@/components/share/embed-preview-page'
import { EMBED_WIDTH, embedThemes } from '@/data/address/embed'
import { localPath } from '@/data/address/path'
import type { EmbedOffer } from '@/data/export/oembed'
import { embedCodes } from '@/data/export/oembed'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { embedOffer } from './offer'
import type { Query } from './view'
import { pinnedRelease } from './view'

type Preview = Omit<ComponentProps<typeof EmbedPreviewPage>, 'language' | 'settings' | 'release'>

/** What the page on which an embed is tried out shows for a form. `host` is how the reader wrote this site. */
export function embedPreview(query: Query, language: Language, host: string): Preview {
  const form = formOf(query, language)
  const { SITE_URL } = settings()
  const own = URL.canParse(`http://${host}`)
    ? [new URL(`http://${host}`).origin, `https://${host}`]
    : ['http://localhost']
  const origins = SITE_URL === undefined ? own : [SITE_URL, ...own]
  const asked = offerOf(form.address, form, origins)
  const offer = asked ?? offerOf(localPath(language, '/'), form, origins)
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
function offerOf(address: string, { theme, release }: EmbedPreviewForm, origins: readonly string[]): EmbedOffer | null {
  const [origin] = origins
  if (!URL.canParse(address, origin)) return null
  const url = new URL(address, origin)
  url.searchParams.set('theme', theme)
  if (release === '') url.searchParams.delete('release')
  else url.searchParams.set('release', release)
  return embedOffer(url.href, origins)
}

function formOf(query: Query, language: Language): EmbedPreviewForm {
  const one = (key: string) => [query[key] ?? []].flat()[0]
  const width = Math.round(Number(one('width')))
  const { least, usual, most } = EMBED_WIDTH
  const address = one('url')?.trim().slice(0, 2000) || localPath(language, '/')
  return {
    address,
    release: pinnedRelease(one('release') ?? releaseIn(address)) ?? '',
    width: width > 0 ? Math.min(most, Math.max(least, width)) : usual,
    theme: embedThemes.find((theme) => theme === one('theme')) ?? 'light',
    host: hosts.find((name) => name === one('host')) ?? 'wordpress',
    runsScript: one('script') !== 'off',
  }
}

/** The release that an address is pinned to, as long as the form says nothing of it. */
function releaseIn(address: string): string | null {
  const base = 'http://localhost'
  return URL.canParse(address, base) ? new URL(address, base).searchParams.get('release') : null
}
