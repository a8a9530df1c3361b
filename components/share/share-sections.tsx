import type { ReactElement } from 'react'
import type { CopyWords } from '@/components/ui/copy-button'
import { CopyButton } from '@/components/ui/copy-button'
import { packHref } from '@/data/address/file'
import { localPath } from '@/data/address/path'
import type { PictureChoice, PictureFormat, PictureName } from '@/data/address/picture'
import { pictureHref, pictureNames, pictureSizes } from '@/data/address/picture'
import type { Language } from '@/data/language'
import type { ShareWords } from '@/data/words/words'
import type { Share } from './share'
import { bytesText } from './share'
import { SharePreview } from './share-preview'

type FieldProps = {
  readonly id: string
  readonly name: string
  readonly about?: string
  readonly text: string
  readonly rows?: number
  readonly words: CopyWords
}

/** A text to be copied: complete without a script, to be selected; with one there is a button that copies it. */
export function ShareField({ id, name, about, text, rows = 1, words }: FieldProps): ReactElement {
  return (
    <div className="offer-field">
      <p>
        <label htmlFor={id}>{name}</label>
        <CopyButton name={name} target={id} words={words} />
      </p>
      <textarea
        id={id}
        readOnly
        rows={rows}
        defaultValue={text}
        spellCheck={false}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
      />
      {about === undefined ? null : (
        <p className="note" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  )
}

type ReleaseProps = {
  readonly release: Share['release']
  readonly language: Language
  readonly words: ShareWords['embed']
}

/** The two ways to embed, live or frozen, with what becomes of the figures; the one that is not taken is a link. */
export function ReleaseOptions({ release, language, words }: ReleaseProps): ReactElement {
  const { id, isPinned, frozen, live } = release
  const options = [
    { name: words.live.name, about: words.live.about, path: live, isChosen: !isPinned },
    { name: words.frozen.name(id), about: words.frozen.about, path: frozen, isChosen: isPinned },
  ]
  return (
    <ul className="offer-options" aria-label={words.data}>
      {options.map(({ name, about, path, isChosen }) => (
        <li key={path} aria-current={isChosen ? 'true' : undefined}>
          {isChosen ? (
            <b>
              {name} <small>{words.chosen}</small>
            </b>
          ) : (
            <a href={`${localPath(language, path)}#embed`}>{name}</a>
          )}
          <span>{about}</span>
        </li>
      ))}
    </ul>
  )
}

type PicturesProps = {
  readonly share: Pick<Share, 'of' | 'picture' | 'hasCode' | 'alt'>
  readonly language: Language
  readonly words: ShareWords['picture']
}

/** What a picture can be asked for as: its name on the link, format and density. */
const forms: readonly (readonly [string, PictureFormat, PictureChoice['density']])[] = [
  ['PNG', 'png', 1],
  ['PNG 2×', 'png', 2],
  ['JPG', 'jpg', 1],
  ['SVG', 'svg', 1],
]

/** The pictures of a view in every size, one of them to be seen, and the pack for WeChat. */
export function SharePictures({ share, language, words }: PicturesProps): ReactElement {
  const { of, picture: query } = share
  const dark = new URLSearchParams(query)
  dark.set('theme', 'dark')
  const href = (name: PictureName, format: PictureFormat, density: PictureChoice['density'], params = query) =>
    pictureHref(of, { name, density, format }, language, params)
  const isCompared = of.kind === 'compare'
  const uses = isCompared ? { ...words.uses, long: words.longOfCompare } : words.uses
  const { width, height } = pictureSizes.article
  return (
    <div className="offer-pictures">
      <a className="offer-preview" href={href('article', 'png', 1)}>
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
        <p className="note">{(isCompared ? words.ofCompare : words.about)(share.hasCode)}</p>
        <ul>
          {pictureNames.map((name) => (
            <li key={name}>
              <span>
                {uses[name]}
                <small>{limitsText(name, words)}</small>
              </span>
              <span className="offer-forms">
                {forms.map(([label, format, density]) => (
                  <a key={label} href={href(name, format, density)} aria-label={`${uses[name]} ${label}`}>
                    {label}
                  </a>
                ))}
                <a href={href(name, 'png', 1, dark)} aria-label={`${uses[name]} PNG ${words.dark}`}>
                  {words.dark}
                </a>
              </span>
              <SharePreview
                name={words.look}
                file={`PNG ${name === 'long' ? '' : sizeText(name)}`.trim()}
                src={href(name, 'png', 1)}
                alt={`${uses[name]}: ${share.alt.short}`}
                width={pictureSizes[name].width}
                height={pictureSizes[name].height}
              />
            </li>
          ))}
        </ul>
        <p className="offer-pack">
          <a href={packHref(of, language, query)}>{words.pack}</a>
          <small>{words.packAbout}</small>
        </p>
      </div>
    </div>
  )
}

function sizeText(name: PictureName): string {
  const { width, height } = pictureSizes[name]
  return `${width} × ${height}`
}

function limitsText(name: PictureName, words: ShareWords['picture']): string {
  const { width, limit } = pictureSizes[name]
  const size = name === 'long' ? words.grows(width) : sizeText(name)
  return limit === null ? size : `${size} · ${words.atMost(bytesText(limit))}`
}
