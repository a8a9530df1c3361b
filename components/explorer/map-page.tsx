import type { ReactElement } from 'react'
import type { Language } from '@/data/model/language'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import type { ExplorerProps } from './explorer'
import { EnglishExplorer } from './explorer-en'
import { ChineseExplorer } from './explorer-zh'

type Props = ExplorerProps & {
  readonly language: Language
  readonly path: string
  readonly release: string
  readonly settings: Operator
}

/**
 * The map page: frame, head links and the explorer. No Suspense around it: what React streams into a boundary stays
 * hidden until a script moves it, and without scripts for ever.
 */
export function MapPage({ language, path, release, settings, ...explorer }: Props): ReactElement {
  return (
    <PageFrame language={language} path={path} release={release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      {language === 'zh' ? <ChineseExplorer {...explorer} /> : <EnglishExplorer {...explorer} />}
    </PageFrame>
  )
}
