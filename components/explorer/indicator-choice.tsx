import type { ReactElement } from 'react'
import type { Indicator } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { MapWords } from '../words/words'

/** What a list of indicators shows of each. */
export type IndicatorOption = Pick<Indicator, 'id' | 'theme' | 'name_zh' | 'name_en'>

type Props = {
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
export function IndicatorChoice(props: Props): ReactElement {
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
                  {say(indicator, 'name', language)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
