import type { ReactElement } from 'react'
import type { Language } from '@/data/language'
import { locales } from '@/data/language'
import { mapPartWordsOf } from '@/data/words/map-parts'

/** What stands in place of a page whose script failed: a sentence, another try, ways on, and the same map as a picture. */
export function ErrorPage({ reset }: { readonly reset: () => void }): ReactElement {
  const { pathname, search } = location
  const language: Language = /^\/en\b/.test(pathname) ? 'en' : 'zh'
  const { prefix } = locales[language]
  const words = mapPartWordsOf(language).error
  const view = new URLSearchParams(/^\/(en)?$/.test(pathname) ? search : '')
  if (language !== 'zh') view.set('lang', language)
  return (
    <main id="content" className="reading">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>
        <button type="button" onClick={reset}>
          {words.retry}
        </button>{' '}
        <a href={prefix || '/'}>{words.map}</a> <a href={`${prefix}/provinces`}>{words.provinces}</a>
      </p>
      <img src={`/snapshot.svg?${view}`} alt={words.picture} width={1200} height={1000} />
    </main>
  )
}
