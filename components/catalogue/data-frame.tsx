import type { ReactElement, ReactNode } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { catalogueWords } from './catalogue-dictionary'
import './catalogue.css'

type Props = {
  readonly dataset: Dataset
  readonly language: Language
  readonly settings: Operator
  /** What follows /data in the address: empty for the catalogue itself. */
  readonly page: '' | 'reconciliation' | 'contradictions' | 'releases'
  readonly lead: string
  readonly children: ReactNode
}

/** What the pages about the data share: frame, way, heading and first sentence. */
export function DataFrame({ dataset, language, settings, page, lead, children }: Props): ReactElement {
  const words = catalogueWords(language)
  const path = page === '' ? '/data' : `/data/${page}`
  const title = page === '' ? words.data : words[page].title
  const way = [{ name: words.data, path: '/data' }]
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Breadcrumbs
        origin={settings.SITE_URL}
        language={language}
        items={page === '' ? way : [...way, { name: title, path }]}
      />
      <article className="catalogue">
        <h1>{title}</h1>
        <p>{lead}</p>
        {children}
      </article>
    </PageFrame>
  )
}
