import type { CSSProperties, ReactElement } from 'react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { MapLegend } from '@/components/map/legend'
import { MapFigure } from '@/components/map/map-figure'
import { classFills } from '@/components/map/palette'
import type { LandPaths } from '@/components/map/patterns'
import { ViewLink } from '@/components/view/form-fields'
import type { Choose } from '@/components/view/use-view'
import type { MapPair } from '@/data/comparison/map-pair'
import type { Names } from '@/data/text/names'
import { mapTitle } from '@/data/text/sentence'
import type { PairForm, View } from '@/data/view/view'
import { pairForms } from '@/data/view/view'
import type { ViewOptions } from '@/data/view/view-options'
import type { CompareWords, MapWords } from '@/data/words/words'

type Props = {
  readonly twins: MapPair
  readonly view: View
  readonly viewOptions: ViewOptions
  readonly names: Names
  readonly words: MapWords
  readonly compareWords: CompareWords
  readonly paths: LandPaths
  readonly approvalNumber: string | undefined
  readonly action: string
  readonly choose: Choose | null
}

/** All that two maps hang on; axes, scale and peers change nothing on them. */
function keyOf({ indicator, versus, level, period, change, places, text, release }: View): string {
  return [indicator, versus, level, period, change?.base, text, release, ...places].join(' ')
}

const StillMap = memo(MapFigure)

/**
 * Two maps of one scale under one legend, side by side or one behind a curtain that the reader draws. They are by far the
 * largest drawings of the page and stand at its end: the charts are repainted first.
 */
export function MapPairFigure(props: Props): ReactElement {
  const { view, viewOptions, names, words, compareWords, paths, approvalNumber, action, choose } = props
  const [kept, keep] = useState({ key: keyOf(view), twins: props.twins })
  if (kept.key !== keyOf(view)) keep({ key: keyOf(view), twins: props.twins })
  const twins = useDeferredValue(kept.twins)
  const [curtain, setCurtain] = useState(50)
  const said = compareWords.maps
  const form: PairForm = choose === null ? 'side' : view.pair
  const colors = useMemo(() => classFills(twins.first.map), [twins])
  const maps = [twins.first, twins.second].map((thematic, i) => (
    <div key={thematic.map.slice.indicator.id + thematic.map.slice.period} className="twin">
      <h3>{mapTitle(thematic, names)}</h3>
      <StillMap
        thematic={thematic}
        names={names}
        words={words}
        scope={`twin-${i}`}
        paths={paths}
        fills={colors}
        approvalNumber={approvalNumber}
        href={null}
      />
    </div>
  ))
  return (
    <>
      <p className="note">
        {said.note}
        {choose === null
          ? null
          : pairForms.map((pair) => (
              <ViewLink
                key={pair}
                view={view}
                patch={{ pair }}
                viewOptions={viewOptions}
                action={action}
                choose={choose}
                isCurrent={pair === form}
              >
                {said.forms[pair]}
              </ViewLink>
            ))}
      </p>
      <div className={`twins ${form}`} style={{ '--curtain': `${curtain}%` } as CSSProperties}>
        {maps}
      </div>
      {form === 'swipe' ? (
        <input
          className="curtain"
          type="range"
          min={0}
          max={100}
          value={curtain}
          aria-label={said.curtain}
          onChange={(event) => setCurtain(Number(event.target.value))}
        />
      ) : null}
      <div className="twin-0">
        <MapLegend thematic={twins.both} words={words} language={names.language} scope="twin-0" />
      </div>
    </>
  )
}
