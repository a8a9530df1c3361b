import type { ReactElement } from 'react'
import { ViewLink } from '@/components/view/form-fields'
import type { Choose } from '@/components/view/use-view'
import { peerClaim } from '@/data/claims/comparison-claims'
import type { Comparison } from '@/data/comparison/comparison'
import type { PeerTable } from '@/data/comparison/peers'
import { DEFAULT_PEERS, weightsOf } from '@/data/comparison/peers'
import { writeDecimal } from '@/data/format/number'
import { localText } from '@/data/language'
import { compareSentence } from '@/data/text/compare-sentence'
import type { CompareGrammar, Names } from '@/data/text/names'
import { MAX_PLACES } from '@/data/view/view'
import type { ViewOptions } from '@/data/view/view-options'
import type { CompareWords } from '@/data/words/words'

type Props = {
  readonly comparison: Comparison
  /** What peers are found by, and in which year. */
  readonly table: Pick<PeerTable, 'period' | 'dimensions'>
  readonly viewOptions: ViewOptions
  readonly names: Names
  readonly grammar: CompareGrammar
  readonly words: CompareWords
  readonly action: string
  readonly choose: Choose | null
}

const MAX_WEIGHT = 9

/** The places most like the first chosen one, each with its reasons; number and weights can be changed by links. */
export function PeerList({
  comparison,
  table,
  viewOptions,
  names,
  grammar,
  words,
  action,
  choose,
}: Props): ReactElement {
  const { view } = comparison
  const said = words.peers
  const { period, dimensions } = table
  const link = { view, viewOptions, action, choose }
  const [first] = comparison.peers
  const [place] = view.places
  if (first === undefined)
    return <p>{place === undefined ? said.none : said.unknown(names.place(place, 'short'), dimensions.length)}</p>
  const number = (view.peers ?? DEFAULT_PEERS).number
  const weights = weightsOf(view.peers, dimensions.length)
  const hasRoom = view.places.length < MAX_PLACES
  return (
    <>
      <ol className="peers">
        {first.peers.map((peer) => (
          <li key={peer.place}>
            <p>{compareSentence([peerClaim(first.place, peer)], names, grammar)}</p>
            <small>
              {said.distance} {writeDecimal(peer.distance, 2, names.language)}
              {view.places.includes(peer.place) || !hasRoom ? null : (
                <ViewLink {...link} patch={{ places: [...view.places, peer.place] }}>
                  {said.add(names.place(peer.place, 'short'))}
                </ViewLink>
              )}
            </small>
          </li>
        ))}
      </ol>
      <dl className="weights">
        <Stepper
          label={said.number}
          value={number}
          words={said}
          step={(to) => (to < 1 || to > MAX_PLACES ? null : { ...link, patch: { peers: { number: to, weights } } })}
        />
        {dimensions.map((dimension, i) => (
          <Stepper
            key={dimension.id}
            label={localText(dimension, 'label', names.language)}
            value={weights[i] ?? 1}
            words={said}
            step={(to) => {
              const next = weights.map((weight, at) => (at === i ? to : weight))
              const isSound = to >= 0 && to <= MAX_WEIGHT && next.some((weight) => weight > 0)
              return isSound ? { ...link, patch: { peers: { number, weights: next } } } : null
            }}
          />
        ))}
      </dl>
      <p className="note">{said.note(period, dimensions.length)}</p>
    </>
  )
}

type StepperProps = {
  readonly label: string
  readonly value: number
  readonly words: CompareWords['peers']
  /** The link to a value; null where it may not be taken. */
  readonly step: (to: number) => Omit<Parameters<typeof ViewLink>[0], 'children'> | null
}

function Stepper({ label, value, words, step }: StepperProps): ReactElement {
  const [less, more] = [step(value - 1), step(value + 1)]
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {less === null ? (
          <span aria-hidden="true">−</span>
        ) : (
          <ViewLink {...less} label={words.less(label)}>
            −
          </ViewLink>
        )}
        <output>{value}</output>
        {more === null ? (
          <span aria-hidden="true">＋</span>
        ) : (
          <ViewLink {...more} label={words.more(label)}>
            ＋
          </ViewLink>
        )}
      </dd>
    </div>
  )
}
