'use client'
import type { InputHTMLAttributes, ReactElement } from 'react'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useHydrated } from '@/components/ui/hooks'
import type { Language } from '@/data/language'
import type { Words } from '@/data/words/words'
import { useSearchTools } from './use-search'

type Props = {
  readonly language: Language
  /** The address of the page with the answers. */
  readonly action: string
  readonly query: string
  readonly words: Words['search']['box']
}

const closed = { isOpen: false, active: -1 }

/**
 * The search field of every page: a plain form that becomes a combobox. What it needs for that is fetched when it gets
 * the focus; until then, and wherever that fails, the form asks the server.
 */
export function SearchBox({ language, action, query, words }: Props): ReactElement {
  const id = useId()
  const list = `${id}-list`
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query)
  const [box, setBox] = useState(closed)
  const [tools, prepare] = useSearchTools()
  const isHydrated = useHydrated()
  const results = useMemo(() => tools?.find(text) ?? [], [tools, text])
  const isShown = box.isOpen && results.length > 0

  const wake = useCallback(() => {
    void prepare().then(() => setText(field.current?.value ?? ''))
  }, [prepare])
  // The reader may have been faster than the script.
  useEffect(() => {
    if (document.activeElement === field.current) wake()
  }, [wake])

  const combobox: InputHTMLAttributes<HTMLInputElement> = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isShown,
    'aria-controls': isShown ? list : undefined,
    'aria-activedescendant': isShown && box.active >= 0 ? tools?.optionId(list, box.active) : undefined,
  }
  return (
    <search className="search">
      <form action={action} method="get">
        <label className="unseen" htmlFor={id}>
          {words.field}
        </label>
        <input
          {...(isHydrated ? combobox : {})}
          ref={field}
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={words.field}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={80}
          onFocus={wake}
          onBlur={() => setBox(closed)}
          onChange={(event) => {
            setText(event.target.value)
            setBox({ isOpen: true, active: -1 })
          }}
          onKeyDown={(event) => {
            const next = tools?.press(event, box, list, results.length)
            setText(event.currentTarget.value)
            if (next) setBox(next)
          }}
        />
        <button type="submit">{words.submit}</button>
      </form>
      {tools === null ? null : (
        <tools.List
          {...box}
          id={list}
          results={results}
          isAsked={text.trim() !== ''}
          language={language}
          words={words}
        />
      )}
    </search>
  )
}
