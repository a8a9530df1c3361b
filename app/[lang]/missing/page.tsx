import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { MissingPage } from '@/components/page/missing-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'

type Props = {
  readonly params: Promise<{ lang: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Its head is that of `not-found`. */
export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const [asked = '/'] = [(await searchParams).asked ?? '/'].flat()
  return <MissingPage dataset={read()} language={languageOf((await params).lang)} asked={asked} settings={settings()} />
}
