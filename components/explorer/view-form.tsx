import type { MouseEvent, ReactElement } from 'react'
import type { Catalog } from '@/data/model/catalog'
import { MAX_CLASSES, MIN_CLASSES, methods } from '@/data/model/classification'
import type { Indicator } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { Level } from '@/data/model/slice'
import type { Layer, View } from '@/data/model/view'
import { forms } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { withQuery } from '../ui/address'
import type { Words } from '../words/words'
import { Choice } from './choice'
import type { Choose } from './use-view'
import { YearControl } from './year-control'

type Props = {
  readonly view: View
  readonly catalog: Catalog
  readonly choices: readonly Pick<Indicator, 'id' | 'theme' | 'name_zh' | 'name_en'>[]
  readonly words: Words
  readonly language: Language
  readonly action: string
  /** How to change the view without asking the server; null while the page's script is not awake. */
  readonly choose: Choose | null
}

/** What the map shows, as a plain form and links: it works without scripts, and every answer is an address. */
export function ViewForm(props: Props): ReactElement {
  const { view, choices, words, language, action, choose } = props
  const { form } = words
  const pick = (patch: Partial<View>) => choose?.(patch)
  return (
    <form
      className="view-form"
      id="controls"
      popover={choose === null ? undefined : 'auto'}
      action={action}
      method="get"
      aria-label={form.label}
    >
      <label>
        <span>{form.indicator}</span>
        <select
          name="indicator"
          value={view.indicator}
          onChange={(event) => pick({ indicator: event.target.value, circles: null })}
        >
          {byTheme(choices).map(([theme, members]) => (
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
      <Periods {...props} />
      <details open={isTuned(view)}>
        <summary>{form.more}</summary>
        <Choice
          name="level"
          label={form.level}
          value={view.level}
          options={inOrder<Level>(form.levels, ['province', 'region'])}
          onChoose={(level) => pick({ level, places: [] })}
        />
        <Choice
          name="form"
          label={form.form}
          value={view.form}
          options={inOrder(form.forms, forms)}
          onChoose={(value) => pick({ form: value })}
        />
        <Since {...props} />
        <Choice
          name="method"
          label={form.method}
          value={view.method}
          options={inOrder(form.methods, methods)}
          onChoose={(method) => pick({ method })}
        />
        <label hidden={choose !== null && !takesClasses(view)}>
          <span>{form.classes}</span>
          <input
            type="number"
            name="classes"
            min={MIN_CLASSES}
            max={MAX_CLASSES}
            defaultValue={takesClasses(view) ? view.classes : undefined}
            onChange={(event) => pick({ classes: Number(event.target.value) })}
          />
        </label>
        <Choice
          name="layers"
          label={form.layers}
          value={view.layers.join('.')}
          options={[
            ['', '—'],
            ['bases', form.bases],
            ['zones', form.zones],
            ['bases.zones', `${form.bases} + ${form.zones}`],
          ]}
          onChoose={(value) => pick({ layers: value.split('.').filter(isLayer), until: null })}
        />
        <Until {...props} />
      </details>
      {view.circles === null ? null : <input type="hidden" name="circles" value={view.circles} />}
      {view.release === null ? null : <input type="hidden" name="release" value={view.release} />}
      {view.places.length > 0 ? <input type="hidden" name="places" value={view.places.join('.')} /> : null}
      {view.text === 'large' ? <input type="hidden" name="text" value="large" /> : null}
      <TextSize {...props} />
      {choose === null ? <button type="submit">{form.show}</button> : null}
    </form>
  )
}

function Periods({ view, catalog, words, action, choose }: Props): ReactElement {
  const periods = catalog.indicators.find((entry) => entry.id === view.indicator)?.periods[view.level] ?? []
  const follow = (event: MouseEvent, period: string) => {
    if (choose === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    choose({ period })
  }
  return (
    <div className="periods">
      <span>{words.form.period}</span>
      {choose !== null && periods.length > 2 ? (
        <YearControl
          label={words.form.period}
          years={periods}
          year={view.period}
          words={words}
          onYear={(period) => choose({ period }, 'replace')}
        />
      ) : (
        <ul>
          {periods.map((period) => (
            <li key={period}>
              <a
                href={withQuery(action, viewParams({ ...view, period }, catalog))}
                aria-current={period === view.period ? 'true' : undefined}
                onClick={(event) => follow(event, period)}
              >
                {period}
              </a>
            </li>
          ))}
        </ul>
      )}
      <input type="hidden" name="period" value={view.period} />
    </div>
  )
}

/** The year until which zones are shown; it has no field without a script, where the address holds it. */
function Until({ view, catalog, words, choose }: Props): ReactElement | null {
  const last = catalog.zoneYears.at(-1) ?? ''
  if (!view.layers.includes('zones')) return null
  if (choose === null) return <input type="hidden" name="until" value={view.until ?? ''} />
  return (
    <YearControl
      label={words.explorer.until}
      years={catalog.zoneYears}
      year={view.until ?? last}
      words={words}
      onYear={(year) => choose({ until: year === last ? null : year }, 'replace')}
    />
  )
}

/** The switch to large type: a link, so that it works without a script. */
function TextSize({ view, catalog, words, action, choose }: Props): ReactElement {
  const text = view.text === 'large' ? 'normal' : 'large'
  return (
    <a
      className="text-size"
      href={withQuery(action, viewParams({ ...view, text }, catalog))}
      onClick={(event) => {
        if (choose === null || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        choose({ text })
      }}
    >
      {view.text === 'large' ? words.form.normalText : words.form.largeText}
    </a>
  )
}

/** The base year of a map of change, where the indicator has more than one year. */
function Since({ view, catalog, words, choose }: Props): ReactElement | null {
  const entry = catalog.indicators.find(({ id }) => id === view.indicator)
  const bases = (entry?.periods[view.level] ?? []).filter((period) => period !== view.period)
  if (entry === undefined || bases.length === 0) return null
  return (
    <Choice
      name="change"
      label={words.form.change}
      value={view.change?.base ?? ''}
      options={[['', '—'], ...bases.map((base) => [base, base] as const)]}
      onChoose={(base) => choose?.({ change: base === '' ? null : { base, as: entry.change } })}
    />
  )
}

function byTheme(choices: Props['choices']): readonly (readonly [Indicator['theme'], Props['choices']])[] {
  const themes = [...new Set(choices.map((indicator) => indicator.theme))]
  return themes.map((theme) => [theme, choices.filter((indicator) => indicator.theme === theme)] as const)
}

function inOrder<T extends string>(texts: Readonly<Record<T, string>>, order: readonly T[]) {
  return order.map((key) => [key, texts[key]] as const)
}

function isTuned(view: View): boolean {
  return view.method !== 'own' || view.level !== 'province' || view.layers.length > 0 || view.change !== null
}

/** Only three methods take a number; for the others the field stays empty, so that it does not reach the address. */
function takesClasses(view: View): boolean {
  return view.method === 'quantile' || view.method === 'equal' || view.method === 'natural'
}

function isLayer(value: string): value is Layer {
  return value === 'bases' || value === 'zones'
}
