import type { ReactElement } from 'react'
import type { MapWords } from '@/data/words/words'
import type { Command } from './zoom-map'

type Props = {
  readonly words: MapWords
  readonly onCommand: (command: Command) => void
  /** The reader comes near: a good time to fetch what a press will need. */
  readonly onNear: () => void
}

/** Nearer, farther, and back to the whole map. */
export function ZoomButtons({ words: { explorer }, onCommand, onNear }: Props): ReactElement {
  const buttons = [
    { sign: '＋', label: explorer.closer, command: { kind: 'step', by: 1 } },
    { sign: '－', label: explorer.farther, command: { kind: 'step', by: -1 } },
    { sign: explorer.whole, label: explorer.whole, command: { kind: 'whole' } },
  ] as const
  return (
    <fieldset className="zoom-buttons">
      <legend>{explorer.zoom}</legend>
      {buttons.map(({ sign, label, command }) => (
        <button
          key={sign}
          type="button"
          aria-label={label}
          title={explorer.hint}
          onClick={() => onCommand(command)}
          onPointerEnter={onNear}
          onFocus={onNear}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  )
}
