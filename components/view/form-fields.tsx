import type { ReactElement, ReactNode } from 'react'
import { withQuery } from '@/data/address/path'
import type { Indicator } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { View } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import type { MapWords } from '@/data/words/words'
import type { Choose } from './use-view'

type Props<T extends string> = {
  readonly name: string
  readonly label: string
  readonly value: T
  /** What holds when nobody chooses: a form sends nothing for it, so that another indicator can have its own. */
  readonly usual?: T
  /** What can be chosen, with its words, in the order of the list. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChoose: (value: T) => void
}

/** A labelled list to choose from; a field of the form without a script. */
export function Choice<T extends string>({ name, label, value, usual, options, onChoose }: Props<T>): ReactElement {
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={value === usual ? '' : value}
        onChange={(event) => {
          const chosen = options[event.target.selectedIndex]
          if (chosen !== undefined) onChoose(chosen[0])
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key === usual ? '' : key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a list of indicators shows of each. */
export type IndicatorOption = Pick<Indicator, 'id' | 'theme' | 'name_zh' | 'name_en'>

type IndicatorChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly IndicatorOption[]
  /** What stands for no indicator, where none may be chosen. */
  readonly none?: string
  readonly words: MapWords
  readonly language: Language
  readonly onChoose: (id: string) => void
}

/** A list of indicators by theme; a field of the form without a script. */
export function IndicatorChoice(props: IndicatorChoiceProps): ReactElement {
  const { name, label, value, choices, none, words, language, onChoose } = props
  const themes = [...new Set(choices.map(({ theme }) => theme))]
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {themes.map((theme) => (
          <optgroup key={theme} label={words.themes[theme]}>
            {choices
              .filter((indicator) => indicator.theme === theme)
              .map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {localText(indicator, 'name', language)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

type ViewLinkProps = {
  readonly view: View
  /** What the link changes. */
  readonly patch: Partial<View>
  readonly viewOptions: ViewOptions
  readonly action: string
  readonly choose: Choose | null
  readonly className?: string
  readonly isCurrent?: boolean
  /** What it is called where its text is only a sign. */
  readonly label?: string
  readonly title?: string
  readonly children: ReactNode
}

/** A choice as a link: with a script it changes the view in place, without one it is an address. */
export function ViewLink({
  view,
  patch,
  viewOptions,
  action,
  choose,
  className,
  isCurrent,
  label,
  title,
  children,
}: ViewLinkProps): ReactElement {
  return (
    <a
      className={className}
      href={withQuery(action, viewParams({ ...view, ...patch }, viewOptions))}
      aria-current={isCurrent === true ? 'true' : undefined}
      aria-label={label}
      title={title}
      onClick={(event) => {
        if (choose === null || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        choose(patch)
      }}
    >
      {children}
    </a>
  )
}
