'use client'
import type { ReactElement } from 'react'
import { useSyncExternalStore } from 'react'
import { heldImages, watchImages } from './picture-drop'

type Props = {
  /** The key of the claim that the pictures have in common. */
  readonly claim: string
  readonly words: { readonly yours: string; readonly alt: string }
}

const none: ReturnType<typeof heldImages> = []

/** The reader's own pictures beside what the site draws; none where the page was opened by its address. */
export function DroppedPictures({ claim, words }: Props): ReactElement {
  const images = useSyncExternalStore(
    watchImages,
    () => heldImages(claim),
    () => none,
  )
  return (
    <>
      {images.map(({ name, src }) => (
        <figure key={src}>
          <figcaption>
            {words.yours}
            <small>{name}</small>
          </figcaption>
          <img src={src} alt={words.alt} />
        </figure>
      ))}
    </>
  )
}
