import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { localPath } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import { headlineIndicator } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import { isKnown, numberOf } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { namesOf } from '@/data/text/names-of'
import { wordsOf } from '@/data/words/words'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: SiteSettings }

/** All 34 places by region, each with its latest total. */
export function ProvincesPage({ dataset, language, settings }: Props): ReactElement {
  const words = wordsOf(language)
  const names = namesOf(dataset, language)
  const indicator = headlineIndicator(dataset)
  const regions = ['east', 'central', 'west', 'northeast', null] as const
  const period = periodsOf(dataset, indicator, 'province').at(-1) ?? ''
  const totalOf = (code: string) => figureOf(dataset, indicator, code, period).quantity
  return (
    <Page
      {...{ language, settings }}
      path="/provinces"
      release={dataset.release}
      article={{ look: 'reading', title: words.provinces.title, lead: words.provinces.lead }}
    >
      {regions.map((region) => (
        <section key={region}>
          <h2>{region === null ? words.provinces.outside : names.place(region, 'full')}</h2>
          <ul className="place-links">
            {dataset.places
              .filter((place) => place.region === region)
              .toSorted((a, b) => (numberOf(totalOf(b.code)) ?? 0) - (numberOf(totalOf(a.code)) ?? 0))
              .map((place) => (
                <li key={place.code}>
                  <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'name', language)}</a>
                  {isKnown(totalOf(place.code)) ? (
                    <small>{names.grammar.quantity(totalOf(place.code), indicator)}</small>
                  ) : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
