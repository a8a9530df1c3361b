import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import type { Language } from '@/data/language'
import { mapPartWordsOf } from '@/data/words/map-parts'

const STEP_MILLISECONDS = 900

type Props = {
  readonly label: string
  readonly years: readonly string[]
  readonly year: string
  readonly language: Language
  /** Called while the slider moves and at every step of the play. */
  readonly onYear: (year: string) => void
}

/** A slider over years with a play button. It stops at the last year and starts over from the first. */
export function YearControl({ label, years, year, language, onYear }: Props): ReactElement {
  const words = mapPartWordsOf(language).years
  const [wantsPlay, setPlaying] = useState(false)
  const at = Math.max(0, years.indexOf(year))
  const isLast = at === years.length - 1
  const isPlaying = wantsPlay && !isLast

  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => onYear(years[at + 1] ?? year), STEP_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [isPlaying, at, years, year, onYear])

  function toggle(): void {
    if (!isPlaying && isLast) onYear(years[0] ?? year)
    setPlaying(!isPlaying)
  }

  return (
    <div className="year-control">
      <label>
        <span>{label}</span>
        <input
          type="range"
          min={0}
          max={years.length - 1}
          value={at}
          aria-valuetext={year}
          onChange={(event) => {
            setPlaying(false)
            onYear(years[Number(event.target.value)] ?? year)
          }}
        />
      </label>
      <output>{year}</output>
      <button type="button" onClick={toggle}>
        {isPlaying ? words.pause : words.play}
      </button>
    </div>
  )
}
