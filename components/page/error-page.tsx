import type { ReactElement } from 'react'
import { errorWordsEn } from '@/data/words/en/error'
import { errorWordsZh } from '@/data/words/zh/error'

/** What stands in place of a page whose script failed: a sentence, another try, ways on, and the same map as a picture. */
export function ErrorPage({ reset }: { readonly reset: () => void }): ReactElement {
  const { pathname, search } = location
  const isEnglish = /^\/en\b/.test(pathname)
  const [words, prefix] = isEnglish ? ([errorWordsEn, '/en'] as const) : ([errorWordsZh, ''] as const)
  const view = new URLSearchParams(/^\/(en)?$/.test(pathname) ? search : '')
  if (isEnglish) view.set('lang', 'en')
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
