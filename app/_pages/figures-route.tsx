import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { OpenFigures } from '@/app/_open/figures'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import type { SiteSettings } from '@/components/page/page'
import type { PageRef } from '@/data/address/page'
import type { Publication } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { settings } from '@/data/settings'
import { LinkedData } from './linked-data'
import { openedMetadata } from './metadata'

type Kind = Exclude<OpenFigures['kind'], 'province'>
type Opened<K extends Kind> = Extract<OpenFigures, { kind: K }>

/** What every page about figures needs besides its own. */
type Frame = { readonly dataset: Dataset; readonly publication: Publication; readonly settings: SiteSettings }

type Props = { readonly params: Promise<Readonly<Record<string, string>>> }

type Route = {
  readonly generateMetadata: (props: Props) => Promise<Metadata>
  readonly page: (props: Props) => Promise<ReactElement>
}

/** Head and page of the route of one kind of page about figures, opened by the newest data: its folder names the id. */
export function figuresRoute<K extends Kind>(kind: K, show: (opened: Opened<K>, frame: Frame) => ReactElement): Route {
  const open = async ({ params }: Props): Promise<Opened<K>> => {
    const { lang = '', ...rest } = await params
    const [id = ''] = Object.values(rest)
    const page: PageRef = kind === 'nation' ? { kind } : { kind, id }
    const opened = openPage(page, new URLSearchParams(), languageOf(lang))
    return opened !== null && isOf(opened, kind) ? opened : notFound()
  }
  return {
    generateMetadata: async (props) => openedMetadata(await open(props)),
    page: async (props) => {
      const opened = await open(props)
      const { dataset, language }: OpenFigures = opened
      const publication = publicationOf(language, dataset.release)
      return (
        <>
          <LinkedData opened={opened} />
          {show(opened, { dataset, publication, settings: settings() })}
        </>
      )
    },
  }
}

function isOf<K extends Kind>(opened: { readonly kind: string }, kind: K): opened is Opened<K> {
  return opened.kind === kind
}
