import type { ReactElement } from 'react'
import type { Dataset, Indicator } from '@/data/model/dataset'
import { figurePeriods } from '@/data/model/figure-periods'
import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { periodTexts } from '@/data/model/period-ranges'
import { isOfEconomies } from '@/data/model/place-level'
import { localPath } from '../ui/address'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { HeadLinks } from '../ui/head-links'
import type { Operator } from '../ui/operator'
import { PageFrame } from '../ui/page-frame'
import { wordsOf } from '../words/dictionary'
import { indicatorWords } from './indicator-dictionary'
import './indicators.css'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: Operator }

/** Every indicator by theme, with unit, years and whether it is known by province. */
export function IndicatorsPage({ dataset, language, settings }: Props): ReactElement {
  const words = indicatorWords(language)
  const themes = [...new Set(dataset.indicators.map(({ theme }) => theme))]
  const path = '/indicators'
  return (
    <PageFrame language={language} path={path} release={dataset.release} contact={settings.CONTACT}>
      <HeadLinks origin={settings.SITE_URL} path={path} language={language} />
      <Breadcrumbs origin={settings.SITE_URL} language={language} items={[{ name: words.indicators, path }]} />
      <article className="indicator-index">
        <h1>{words.indicators}</h1>
        <p>{words.lead}</p>
        {themes.map((theme) => (
          <section key={theme}>
            <h2>{wordsOf(language).themes[theme]}</h2>
            <ul>
              {dataset.indicators
                .filter((indicator) => indicator.theme === theme)
                .map((indicator) => (
                  <li key={indicator.id}>
                    <a href={localPath(language, `/indicators/${indicator.id}`)}>{say(indicator, 'name', language)}</a>
                    <small>
                      {words.join([
                        unitLabel(indicator.unit, language),
                        words.gaps.years(words.list(periodTexts(figurePeriods(dataset, indicator)))),
                        scopeOf(dataset, indicator, words.scopes),
                      ])}
                    </small>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </article>
    </PageFrame>
  )
}

function scopeOf(
  dataset: Dataset,
  { id, mapped }: Indicator,
  scopes: ReturnType<typeof indicatorWords>['scopes'],
): string {
  if (isOfEconomies(dataset, id)) return scopes.world
  return mapped ? scopes.mapped : scopes.nation
}
