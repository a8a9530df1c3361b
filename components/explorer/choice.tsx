import type { ReactElement } from 'react'

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
