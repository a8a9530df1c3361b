import type { ReactElement } from 'react'
import { localPath } from '@/data/address/path'
import type { Language } from '@/data/language'
import type { ShareWords } from '@/data/words/words'
import type { Share } from './share'

type Props = {
  readonly release: Share['release']
  readonly language: Language
  readonly words: ShareWords['embed']
}

/** The two ways to embed, live or frozen, with what becomes of the figures; the one that is not taken is a link. */
export function ReleaseOptions({ release, language, words }: Props): ReactElement {
  const { id, isPinned, frozen, live } = release
  const options = [
    { name: words.live.name, about: words.live.about, path: live, isChosen: !isPinned },
    { name: words.frozen.name(id), about: words.frozen.about, path: frozen, isChosen: isPinned },
  ]
  return (
    <ul className="share-options" aria-label={words.data}>
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
