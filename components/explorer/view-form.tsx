import type { ReactElement } from 'react'
import type { Catalog } from '@/data/model/catalog'
import { MAX_CLASSES, MIN_CLASSES, methods } from '@/data/model/classification'
import type { Dataset, Indicator } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { View } from '@/data/model/view'
import { forms } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { withQuery } from '../ui/address'
import type { Words } from '../words/words'

type Props = {
  readonly view: View
  readonly catalog: Catalog
  readonly indicators: Dataset['indicators']
  readonly words: Words
  readonly language: Language
  readonly action: string
}

/** What the map shows, as a plain form and links: it works without scripts, and every answer is an address. */
export function ViewForm({ view, catalog, indicators, words, language, action }: Props): ReactElement {
  const { form } = words
  const mapped = indicators.filter((indicator) => indicator.mapped)
  return (
    <form className="view-form" action={action} method="get" aria-label={form.label}>
      <p>
        <label>
          <span>{form.indicator}</span>
          <select name="indicator" defaultValue={view.indicator} key={view.indicator}>
            {byTheme(mapped).map(([theme, members]) => (
              <optgroup key={theme} label={words.themes[theme]}>
                {members.map((indicator) => (
                  <option key={indicator.id} value={indicator.id}>
                    {say(indicator, 'name', language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </p>
      <Periods view={view} catalog={catalog} words={words} action={action} />
      <details open={isTuned(view)}>
        <summary>{form.more}</summary>
        <Choice name="level" label={form.level} value={view.level} options={form.levels} />
        <Choice name="form" label={form.form} value={view.form} options={pick(form.forms, forms)} />
        <Choice name="method" label={form.method} value={view.method} options={pick(form.methods, methods)} />
        <label>
          <span>{form.classes}</span>
          <input type="number" name="classes" min={MIN_CLASSES} max={MAX_CLASSES} defaultValue={classesOf(view)} />
        </label>
        <Choice
          name="layers"
          label={form.layers}
          value={view.layers.join('.')}
          options={{ '': '—', bases: form.bases, zones: form.zones, 'bases.zones': `${form.bases} + ${form.zones}` }}
        />
      </details>
      {view.places.length > 0 ? <input type="hidden" name="places" value={view.places.join('.')} /> : null}
      <button type="submit">{form.show}</button>
    </form>
  )
}

function Periods({ view, catalog, words, action }: Pick<Props, 'view' | 'catalog' | 'words' | 'action'>): ReactElement {
  const periods = catalog.indicators.find((entry) => entry.id === view.indicator)?.periods[view.level] ?? []
  return (
    <div className="periods">
      <span>{words.form.period}</span>
      <ul>
        {periods.map((period) => (
          <li key={period}>
            <a
              href={withQuery(action, viewParams({ ...view, period }, catalog))}
              aria-current={period === view.period ? 'true' : undefined}
            >
              {period}
            </a>
          </li>
        ))}
      </ul>
      <input type="hidden" name="period" value={view.period} />
    </div>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: Readonly<Record<string, string>>
}

function Choice({ name, label, value, options }: ChoiceProps): ReactElement {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value} key={value}>
        {Object.entries(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function byTheme(indicators: readonly Indicator[]): readonly (readonly [Indicator['theme'], readonly Indicator[]])[] {
  const themes = [...new Set(indicators.map((indicator) => indicator.theme))]
  return themes.map((theme) => [theme, indicators.filter((indicator) => indicator.theme === theme)] as const)
}

function pick<T extends string>(texts: Readonly<Record<T, string>>, order: readonly T[]): Readonly<Record<string, string>> {
  return Object.fromEntries(order.map((key) => [key, texts[key]]))
}

function isTuned(view: View): boolean {
  return view.method !== 'own' || view.level !== 'province' || view.layers.length > 0
}

/** Only three methods take a number; for the others the field stays empty, so that it does not reach the address. */
function classesOf(view: View): number | undefined {
  return view.method === 'quantile' || view.method === 'equal' || view.method === 'natural' ? view.classes : undefined
}
