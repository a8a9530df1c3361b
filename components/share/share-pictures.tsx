import type { ReactElement } from 'react'
import type { Language } from '@/data/model/language'
import { packHref } from '@/data/model/pack-address'
import type { PictureFormat } from '@/data/model/picture-address'
import { pictureHref } from '@/data/model/picture-address'
import type { PictureChoice, PictureName } from '@/data/model/picture-name'
import { pictureNames, pictureSizes } from '@/data/model/picture-name'
import type { Share } from './share'
import type { SharePanelWords } from './share-panel-words'

type Props = {
  readonly share: Pick<Share, 'kind' | 'picture' | 'alt'>
  readonly language: Language
  readonly words: SharePanelWords['picture']
}

/** What a picture can be asked for as: its name on the link, format and density. */
const forms: readonly (readonly [string, PictureFormat, PictureChoice['density']])[] = [
  ['PNG', 'png', 1],
  ['PNG 2×', 'png', 2],
  ['JPG', 'jpg', 1],
  ['SVG', 'svg', 1],
]

/** The pictures of a view in every size, one of them to be seen, and the pack for WeChat. */
export function SharePictures({ share, language, words }: Props): ReactElement {
  const { slug, query } = share.picture
  const dark = new URLSearchParams(query)
  dark.set('theme', 'dark')
  const href = (name: PictureName, format: PictureFormat, density: PictureChoice['density'], params = query) =>
    pictureHref({ slug, format }, { name, density }, language, params)
  const { width, height } = pictureSizes.article
  return (
    <div className="share-pictures">
      <a className="share-preview" href={href('article', 'png', 1)}>
        <img
          src={href('article', 'png', 1)}
          alt={share.alt.short}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      </a>
      <div>
        <p className="note">{share.kind === 'compare' ? words.ofMap : words.about}</p>
        <ul>
          {pictureNames.map((name) => (
            <li key={name}>
              <span>
                {words.uses[name]}
                <small>{sizeText(name, words)}</small>
              </span>
              <span className="share-forms">
                {forms.map(([label, format, density]) => (
                  <a key={label} href={href(name, format, density)} aria-label={`${words.uses[name]} ${label}`}>
                    {label}
                  </a>
                ))}
                <a href={href(name, 'png', 1, dark)} aria-label={`${words.uses[name]} PNG ${words.dark}`}>
                  {words.dark}
                </a>
              </span>
            </li>
          ))}
        </ul>
        <p className="share-pack">
          <a href={packHref({ slug }, language, query)}>{words.pack}</a>
          <small>{words.packAbout}</small>
        </p>
      </div>
    </div>
  )
}

function sizeText(name: PictureName, words: SharePanelWords['picture']): string {
  const { width, height, limit } = pictureSizes[name]
  const size = name === 'long' ? words.grows(width) : `${width} × ${height}`
  return limit === null ? size : `${size} · ${words.atMost(bytesText(limit))}`
}

function bytesText(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes >= 1024 ? `${kilobytes / 1024} MB` : `${kilobytes} KB`
}
