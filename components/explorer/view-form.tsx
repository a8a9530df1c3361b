import type { ReactElement } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import type { IndicatorOption } from '@/components/view/form-fields'
import { Choice, IndicatorChoice, ViewLink } from '@/components/view/form-fields'
import type { Choose } from '@/components/view/use-view'
import type { Level } from '@/data/facts/slice'
import type { Language } from '@/data/language'
import type { Layer, View } from '@/data/view/view'
import { familiesLike, forms, MAX_CLASSES, MIN_CLASSES, methods, paletteOf, writePalette } from '@/data/view/view'
import { usualForm, usualPalette } from '@/data/view/view-codec'
import type { IndicatorOptions, ViewOptions } from '@/data/view/view-options'
import type { MapWords } from '@/data/words/words'

/** Only a script can use it, so that it comes when one is awake and there are years to slide over. */
const YearControl = lazyPart(async () => (await import('./year-control')).YearControl)

type Props = {
  readonly view: View
  readonly viewOptions: ViewOptions
  readonly choices: readonly IndicatorOption[]
  readonly words: MapWords
  readonly language: Language
  readonly action: string
  /** How to change the view without asking the server; null while the page's script is not awake. */
  readonly choose: Choose | null
  /** Whether the form is a sheet of a phone, which a button opens. */
  readonly isSheet: boolean
}

/**
 * What the map shows, as a plain form and links: it works without scripts, and every answer is an address. The form
 * sends only what somebody chose; for the rest another indicator has its own latest year, form and colors.
 */
export function ViewForm(props: Props): ReactElement {
  const { view, choices, words, language, action, choose, isSheet } = props
  const { form } = words
  const pick = (patch: Partial<View>) => choose?.(patch)
  const entry = entryOf(props)
  return (
    <form
      className="view-form"
      id="controls"
      popover={isSheet ? 'auto' : undefined}
      action={action}
      method="get"
      autoComplete="off"
      aria-label={form.label}
    >
      <IndicatorChoice
        name="indicator"
        label={form.indicator}
        value={view.indicator}
        choices={choices}
        words={words}
        language={language}
        onChoose={(indicator) => pick({ indicator, circles: null })}
      />
      <Periods {...props} />
      <details open={isTuned(view)}>
        <summary>{form.more}</summary>
        <Choice
          name="level"
          label={form.level}
          value={view.level}
          usual="province"
          options={inOrder<Level>(form.levels, ['province', 'region'])}
          onChoose={(level) => pick({ level, places: [], focus: null })}
        />
        <Choice
          name="form"
          label={form.form}
          value={view.form}
          {...(entry === undefined ? {} : { usual: usualForm(entry, view.change) })}
          options={inOrder(form.forms, forms)}
          onChoose={(value) => pick({ form: value })}
        />
        <Circles {...props} />
        <Since {...props} />
        <Choice
          name="method"
          label={form.method}
          value={view.method}
          usual="own"
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
        <PaletteField {...props} />
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
      {view.release === null ? null : <input type="hidden" name="release" value={view.release} />}
      {view.places.length > 0 ? <input type="hidden" name="places" value={view.places.join('.')} /> : null}
      {view.text === 'large' ? <input type="hidden" name="text" value="large" /> : null}
      <TextSize {...props} />
      {choose === null ? <button type="submit">{form.show}</button> : null}
    </form>
  )
}

function entryOf({ view, viewOptions }: Props): IndicatorOptions | undefined {
  return viewOptions.indicators.find(({ id }) => id === view.indicator)
}

function Periods(props: Props): ReactElement {
  const { view, words, language, choose } = props
  const periods = entryOf(props)?.periods[view.level] ?? []
  const links = (
    <ul>
      {periods.map((period) => (
        <li key={period}>
          <ViewLink {...props} patch={{ period }} isCurrent={period === view.period}>
            {period}
          </ViewLink>
        </li>
      ))}
    </ul>
  )
  return (
    <div className="periods">
      <span>{words.form.period}</span>
      {choose !== null && periods.length > 2 ? (
        <YearControl
          partWords={words.part}
          fallback={links}
          label={words.form.period}
          years={periods}
          year={view.period}
          language={language}
          onYear={(period) => choose({ period }, 'replace')}
        />
      ) : (
        links
      )}
      <input type="hidden" name="period" value={view.period === periods.at(-1) ? '' : view.period} />
    </div>
  )
}

/** The year until which zones are shown; it has no field without a script, where the address holds it. */
function Until({ view, viewOptions, words, language, choose }: Props): ReactElement | null {
  const last = viewOptions.zoneYears.at(-1) ?? ''
  if (!view.layers.includes('zones')) return null
  if (choose === null) return <input type="hidden" name="until" value={view.until ?? ''} />
  return (
    <YearControl
      partWords={words.part}
      label={words.explorer.until}
      years={viewOptions.zoneYears}
      year={view.until ?? last}
      language={language}
      onYear={(year) => choose({ until: year === last ? null : year }, 'replace')}
    />
  )
}

/** The switch to large type: a link, so that it works without a script. */
function TextSize(props: Props): ReactElement {
  const { largeText, normalText } = props.words.form
  const isLarge = props.view.text === 'large'
  return (
    <ViewLink {...props} patch={{ text: isLarge ? 'normal' : 'large' }} className="text-size">
      {isLarge ? normalText : largeText}
    </ViewLink>
  )
}

/** An amount of the same year to draw as circles over a fill. */
function Circles({ view, viewOptions, choices, words, language, choose }: Props): ReactElement | null {
  if (view.form !== 'fill' || view.change !== null) return null
  const amounts = choices.filter(({ id }) => {
    const entry = viewOptions.indicators.find((candidate) => candidate.id === id)
    return id !== view.indicator && entry?.isAmount === true && entry.periods[view.level].includes(view.period)
  })
  return (
    <IndicatorChoice
      name="circles"
      label={words.form.circles}
      value={view.circles ?? ''}
      choices={amounts}
      none="—"
      words={words}
      language={language}
      onChoose={(circles) => choose?.({ circles: circles === '' ? null : circles })}
    />
  )
}

/** The base year of a map of change, where the indicator has more than one year. */
function Since(props: Props): ReactElement | null {
  const { view, words, choose } = props
  const entry = entryOf(props)
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

function inOrder<T extends string>(texts: Readonly<Record<T, string>>, order: readonly T[]) {
  return order.map((key) => [key, texts[key]] as const)
}

function isTuned(view: View): boolean {
  const { method, level, layers, change, palette } = view
  return method !== 'own' || level !== 'province' || layers.length > 0 || change !== null || palette !== null
}

/** Only three methods take a number; for the others the field stays empty, so that it does not reach the address. */
function takesClasses(view: View): boolean {
  return view.method === 'quantile' || view.method === 'equal' || view.method === 'natural'
}

function isLayer(value: string): value is Layer {
  return value === 'bases' || value === 'zones'
}

type PaletteFieldProps = {
  readonly view: View
  readonly viewOptions: ViewOptions
  readonly words: MapWords
  readonly action: string
  readonly choose: Choose | null
}

/** The families of colors that fit the map, in the order that is set; a link turns the order. */
function PaletteField({ view, viewOptions, words: { form }, action, choose }: PaletteFieldProps): ReactElement | null {
  const entry = viewOptions.indicators.find(({ id }) => id === view.indicator)
  if (entry === undefined) return null
  const usual = usualPalette(entry, view.change)
  const { family: shown, isReversed } = paletteOf(view.palette, usual)
  const options = familiesLike(usual).map((family) => {
    const name = form.palettes[family]
    return [writePalette({ family, isReversed }, usual) ?? '', isReversed ? form.turned(name) : name] as const
  })
  return (
    <>
      <Choice
        name="palette"
        label={form.palette}
        value={view.palette ?? ''}
        options={options}
        onChoose={(palette) => choose?.({ palette: palette === '' ? null : palette })}
      />
      <ViewLink
        view={view}
        patch={{ palette: writePalette({ family: shown, isReversed: !isReversed }, usual) }}
        viewOptions={viewOptions}
        action={action}
        choose={choose}
        className="text-size"
      >
        {isReversed ? form.turnBack : form.turn}
      </ViewLink>
    </>
  )
}
