import type { ReactElement } from 'react'

type Props<T extends string> = {
  readonly name: string
  readonly label: string
  readonly value: T
  /** What can be chosen, with its words, in the order of the list. */
  readonly options: Readonly<Record<T, string>>
  readonly onChoose: (value: T) => void
}

/** A labelled list to choose from; a field of the form without a script. */
export function Choice<T extends string>({ name, label, value, options, onChoose }: Props<T>): ReactElement {
  const keys = Object.keys(options) as T[]
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = keys.find((key) => key === event.target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </select>
    </label>
  )
}
