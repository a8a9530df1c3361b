import type { ComponentProps } from 'react'
import type { HealthForm, HealthPage } from '@/components/share/health-page'
import { hosts } from '@/components/share/health-words'
import { localPath } from '@/components/ui/address'
import { embedThemes } from '@/data/model/embed-address'
import { embedCodes } from '@/data/model/embed-code'
import { EMBED_WIDTH } from '@/data/model/embed-size'
import type { Language } from '@/data/model/language'
import type { EmbedOffer } from '@/data/model/oembed'
import { settings } from '@/data/settings'
import { embedOffer } from './embed-offer'
import type { Query } from './open-view'

type Trial = Omit<ComponentProps<typeof HealthPage>, 'language' | 'settings' | 'release'>

/** What the page on which an embed is tried out shows for a form. `host` is how the reader wrote this site. */
export function embedTrial(query: Query, language: Language, host: string): Trial {
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
    isKnown: asked !== null,
    title: offer.title,
    src: offer.embed.slice(offer.origin.length),
    height: offer.height(form.width),
    codes: embedCodes(offer, form.width),
  }
}

/** The offer of an address in the colors that the form asks for. */
function offerOf(address: string, { theme }: HealthForm, origins: readonly string[]): EmbedOffer | null {
  const [origin] = origins
  if (!URL.canParse(address, origin)) return null
  const url = new URL(address, origin)
  url.searchParams.set('theme', theme)
  return embedOffer(url.href, origins)
}

function formOf(query: Query, language: Language): HealthForm {
  const one = (key: string) => [query[key] ?? []].flat()[0]
  const width = Math.round(Number(one('width')))
  const { least, usual, most } = EMBED_WIDTH
  return {
    address: one('url')?.trim().slice(0, 2000) || localPath(language, '/'),
    width: width > 0 ? Math.min(most, Math.max(least, width)) : usual,
    theme: embedThemes.find((theme) => theme === one('theme')) ?? 'light',
    host: hosts.find((name) => name === one('host')) ?? 'wordpress',
    runsScript: one('script') !== 'off',
  }
}
