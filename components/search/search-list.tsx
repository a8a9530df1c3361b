import type { MouseEvent, ReactElement } from 'react'
import { useEffect } from 'react'
import type { Language } from '@/data/model/language'
import type { SearchResult } from '@/data/model/search'
import { searchPath } from '@/data/model/search-entry'
import { localPath } from '../ui/address'
import type { Words } from '../words/words'
import { optionId } from './combobox'

type Props = {
  readonly id: string
  readonly results: readonly SearchResult[]
  /** Whether anything has been typed that a result could answer. */
  readonly isAsked: boolean
  readonly isOpen: boolean
  readonly active: number
  readonly language: Language
  readonly words: Words['search']['box']
}

/** What is found while one types, as options that are links, and one line that says how many there are. */
export function SearchList({ id, results, isAsked, isOpen, active, language, words }: Props): ReactElement {
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const isShown = isOpen && results.length > 0
  const hasNothing = isOpen && isAsked && results.length === 0
  return (
    <>
      {isShown ? (
        <div
          className="search-list"
          role="listbox"
          id={id}
          tabIndex={-1}
          aria-label={words.list}
          onMouseDown={keepFocus}
        >
          {results.map((result, at) => (
            <a
              key={`${result.kind} ${result.id}`}
              role="option"
              id={optionId(id, at)}
              aria-selected={at === active}
              tabIndex={-1}
              href={localPath(language, searchPath(result.address))}
            >
              {result.title}
              <small>
                {result.detail}
                {result.isNear ? ` · ${words.near}` : null}
              </small>
            </a>
          ))}
        </div>
      ) : null}
      <output className={hasNothing ? 'search-list' : 'unseen'}>
        {hasNothing ? words.none : isShown ? `${words.found}${results.length}` : ''}
      </output>
    </>
  )
}

/** The field keeps the focus while an option is pressed, lest the list close before the click. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}
