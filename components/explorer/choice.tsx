import type { ReactElement } from 'react'

type Props<T extends string> = {
  readonly name: string
  readonly label: string
  readonly value: T
  /** What can be chosen, with its words, in the order of the list. */
  readonly options: readonly (readonly [T, string])[]
  readonly onChoose: (value: T) => void
}

/** A labelled list to choose from; a field of the form without a script. */
export function Choice<T extends string>({ name, label, value, options, onChoose }: Props<T>): ReactElement {
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([key]) => key === event.target.value)
          if (chosen !== undefined) onChoose(chosen[0])
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
