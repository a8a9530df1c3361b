import type { ReactElement } from 'react'
import type { IndicatorOption } from '@/components/view/form-fields'
import { Choice, IndicatorChoice } from '@/components/view/form-fields'
import type { Choose } from '@/components/view/use-view'
import type { Pairable } from '@/data/comparison/pairing'
import { partnersOf } from '@/data/comparison/pairing'
import type { Level } from '@/data/facts/slice'
import type { Language } from '@/data/language'
import type { Axis, View } from '@/data/view/view'
import { axes, scales } from '@/data/view/view'
import type { ViewOptions } from '@/data/view/view-options'
import type { CompareWords, MapWords } from '@/data/words/words'

type Props = {
  readonly view: View
  readonly viewOptions: ViewOptions
  readonly pairables: readonly Pairable[]
  readonly choices: readonly IndicatorOption[]
  readonly words: MapWords
  readonly compareWords: CompareWords
  readonly language: Language
  readonly action: string
  readonly choose: Choose | null
  /** Whether the nation's figures can divide the scatter plot. */
  readonly hasQuadrants: boolean
}

/** What is compared, as a plain form: it works without scripts, and every answer is an address. */
export function CompareForm(props: Props): ReactElement {
  const { view, viewOptions, pairables, choices, words, compareWords, language, action, choose } = props
  const said = compareWords.form
  const pick = (patch: Partial<View>) => choose?.(patch)
  const entry = viewOptions.indicators.find(({ id }) => id === view.indicator)
  const periods = entry?.periods[view.level] ?? []
  const own = pairables.find(({ id }) => id === view.indicator)
  const partners = own === undefined ? [] : partnersOf(pairables, own, view.level, view.period, 'scatter')
  const withYear = ({ id, ...option }: IndicatorOption): IndicatorOption => {
    const pair = partners.find(({ second }) => second.indicator === id)
    const note = pair === undefined || pair.yearsApart === 0 ? '' : said.otherYear(pair.second.period)
    return { id, theme: option.theme, name_zh: option.name_zh + note, name_en: option.name_en + note }
  }
  const isPartner = ({ id }: IndicatorOption) => partners.some(({ second }) => second.indicator === id)
  const amounts = choices.filter(({ id }) => {
    const row = viewOptions.indicators.find((candidate) => candidate.id === id)
    return row?.isAmount === true && id !== view.indicator && row.periods[view.level].includes(view.period)
  })
  const firstOther = periods.find((period) => period !== view.period)
  const axis = (one: Axis) => said.axis[one]
  return (
    <form className="view-form compare-form" action={action} method="get" autoComplete="off" aria-label={said.label}>
      <IndicatorChoice
        name="indicator"
        label={words.form.indicator}
        value={view.indicator}
        choices={choices}
        words={words}
        language={language}
        onChoose={(indicator) => pick({ indicator, versus: null, circles: null })}
      />
      <Choice
        name="period"
        label={words.form.period}
        value={view.period}
        usual={periods.at(-1) ?? ''}
        options={periods.map((period) => [period, period] as const)}
        onChoose={(period) => pick({ period })}
      />
      <Choice
        name="change"
        label={said.since}
        value={view.change?.base ?? ''}
        usual=""
        options={[
          ['', firstOther === undefined ? said.none : said.firstYear(firstOther)],
          ...periods.filter((period) => period !== view.period).map((period) => [period, period] as const),
        ]}
        onChoose={(base) => pick({ change: base === '' || entry === undefined ? null : { base, as: entry.change } })}
      />
      <IndicatorChoice
        name="versus"
        label={said.versus}
        value={view.versus ?? ''}
        choices={choices.filter(isPartner).map(withYear)}
        none={said.none}
        words={words}
        language={language}
        onChoose={(versus) => pick({ versus: versus === '' ? null : versus })}
      />
      {view.versus === null ? null : (
        <IndicatorChoice
          name="circles"
          label={said.size}
          value={view.circles ?? ''}
          choices={amounts}
          none={said.none}
          words={words}
          language={language}
          onChoose={(circles) => pick({ circles: circles === '' ? null : circles })}
        />
      )}
      <Choice
        name="axes"
        label={said.axes}
        value={view.axes.join('.')}
        usual="linear.linear"
        options={axes.flatMap((x) => axes.map((y) => [`${x}.${y}`, said.axisPair(axis(x), axis(y))] as const))}
        onChoose={(pair) => {
          const [x = 'linear', y = 'linear'] = pair.split('.').map((one) => axes.find((known) => known === one))
          pick({ axes: [x, y] })
        }}
      />
      <Choice
        name="scale"
        label={said.scale}
        value={view.scale}
        usual="level"
        options={scales.map((scale) => [scale, said.scales[scale]] as const)}
        onChoose={(scale) => pick({ scale })}
      />
      {props.hasQuadrants ? (
        <Choice
          name="quadrants"
          label={said.quadrants}
          value={view.quadrants}
          usual="none"
          options={[
            ['none', said.none],
            ['nation', said.quadrantsOn],
          ]}
          onChoose={(quadrants) => pick({ quadrants })}
        />
      ) : null}
      <Choice
        name="level"
        label={words.form.level}
        value={view.level}
        usual="province"
        options={(['province', 'region'] as const).map((level: Level) => [level, words.form.levels[level]] as const)}
        onChoose={(level) => pick({ level, places: [] })}
      />
      {view.places.length > 0 ? <input type="hidden" name="places" value={view.places.join('.')} /> : null}
      {view.pair === 'swipe' ? <input type="hidden" name="pair" value="swipe" /> : null}
      {view.peers === null ? null : (
        <input type="hidden" name="peers" value={[view.peers.number, ...view.peers.weights].join('.')} />
      )}
      {view.text === 'large' ? <input type="hidden" name="text" value="large" /> : null}
      {view.release === null ? null : <input type="hidden" name="release" value={view.release} />}
      {choose === null ? <button type="submit">{words.form.show}</button> : null}
    </form>
  )
}
