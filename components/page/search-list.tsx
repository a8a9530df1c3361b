import type { KeyboardEvent, MouseEvent, ReactElement } from 'react'
import { useEffect } from 'react'
import { localPath } from '@/data/address/path'
import type { Language } from '@/data/language'
import type { SearchIndex, SearchResult } from '@/data/search/search'
import { search } from '@/data/search/search'
import type { Words } from '@/data/words/words'

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
function SearchList({ id, results, isAsked, isOpen, active, language, words }: Props): ReactElement {
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
              href={localPath(language, result.path)}
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

/** A list of options under a field: whether it is asked for, and which option is active; none is at −1. */
type Combobox = { readonly isOpen: boolean; readonly active: number }

/** The id of an option, for the field that points to it. */
function optionId(list: string, at: number): string {
  return `${list}-${at}`
}

/**
 * The list after a key, by the ARIA pattern of an editable combobox with list autocomplete; null for a key that the
 * field keeps to itself. Beyond either end of the list lies the field, where no option is active. Enter opens the active
 * option, or else submits the form; Escape closes the list, or else clears the field.
 */
function press(event: KeyboardEvent<HTMLInputElement>, box: Combobox, list: string, count: number): Combobox | null {
  // While an input method is composing, the keys are its own; Safari says so only by this number.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return null
  const { key, altKey, currentTarget: field } = event
  const isShown = box.isOpen && count > 0
  const active = isShown ? box.active : -1
  if (key === 'Enter' && active >= 0) {
    event.preventDefault()
    document.getElementById(optionId(list, active))?.click()
    return null
  }
  if (key === 'Escape' && !isShown) {
    // An empty field leaves Escape to whatever else listens for it.
    if (field.value === '') return null
    field.value = ''
  }
  const next = after(key, altKey, active, count)
  if (next !== null) event.preventDefault()
  return next
}

function after(key: string, hasAlt: boolean, active: number, count: number): Combobox | null {
  if (key === 'Escape' || (key === 'ArrowUp' && hasAlt)) return { isOpen: false, active: -1 }
  if (count === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null
  if (hasAlt) return { isOpen: true, active }
  const places = count + 1
  const step = key === 'ArrowDown' ? 1 : -1
  return { isOpen: true, active: ((active + 1 + step + places) % places) - 1 }
}

/** All that the search field needs once it has the focus, and nothing before. */
export type SearchTools = {
  readonly find: (text: string) => readonly SearchResult[]
  readonly press: typeof press
  readonly optionId: typeof optionId
  readonly List: typeof SearchList
}

/** Makes the tools for what can be found in one language. */
export function searchTools(index: SearchIndex): SearchTools {
  return { find: (text) => search(index, text), press, optionId, List: SearchList }
}
