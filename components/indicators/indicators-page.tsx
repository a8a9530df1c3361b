import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { localPath } from '@/data/address/path'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import { isOfEconomies } from '@/data/facts/dataset'
import { figurePeriods, periodTexts } from '@/data/facts/period'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { indicatorWordsOf, wordsOf } from '@/data/words/words'
import './indicators.css'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: SiteSettings }

/** Every indicator by theme, with unit, years and whether it is known by province. */
export function IndicatorsPage({ dataset, language, settings }: Props): ReactElement {
  const words = indicatorWordsOf(language)
  const themes = [...new Set(dataset.indicators.map(({ theme }) => theme))]
  const path = '/indicators'
  return (
    <Page
      {...{ language, path, settings }}
      release={dataset.release}
      name={words.indicators}
      article={{ look: 'indicator-index', lead: words.lead }}
    >
      {themes.map((theme) => (
        <section key={theme}>
          <h2>{wordsOf(language).themes[theme]}</h2>
          <ul>
            {dataset.indicators
              .filter((indicator) => indicator.theme === theme)
              .map((indicator) => (
                <li key={indicator.id}>
                  <a href={localPath(language, `/indicators/${indicator.id}`)}>
                    {localText(indicator, 'name', language)}
                  </a>
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
    </Page>
  )
}

function scopeOf(
  dataset: Dataset,
  { id, mapped }: Indicator,
  scopes: ReturnType<typeof indicatorWordsOf>['scopes'],
): string {
  if (isOfEconomies(dataset, id)) return scopes.world
  return mapped ? scopes.mapped : scopes.nation
}
