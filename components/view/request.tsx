import type { ReactElement } from 'react'
import { useCallback, useEffect, useState } from 'react'
import type { MapWords } from '@/data/words/words'

/** How something that a page asked for goes: `late` when it has taken so long that a reader should know. */
export type Request = { readonly stage: 'rest' | 'late' | 'failed'; readonly retry: () => void }

type Load = (() => Promise<() => void>) | null

/** What was asked for, in which round, and how it goes. */
type Asked = { readonly load: Load; readonly round: number; readonly stage: Request['stage'] }

/** After so many milliseconds a reader wonders whether anything happens. */
const PATIENCE = 400

/**
 * Asks for what a page lacks, and takes it when it has come. `load` is null while nothing is lacking, and another function
 * when something else is; it gives what is to be done with the answer, which is not done when that is no longer wanted.
 */
export function useRequest(load: Load): Request {
  const [asked, setAsked] = useState<Asked>({ load: null, round: 0, stage: 'rest' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (load === null) return
    let isWanted = true
    const tell = (stage: Request['stage']) => isWanted && setAsked({ load, round, stage })
    const timer = setTimeout(() => tell('late'), PATIENCE)
    load()
      .then((take) => {
        if (isWanted) take()
        tell('rest')
      })
      .catch(() => tell('failed'))
      .finally(() => clearTimeout(timer))
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [load, round])
  const isSame = load !== null && asked.load === load && asked.round === round
  return { stage: isSame ? asked.stage : 'rest', retry: useCallback(() => setRound((last) => last + 1), []) }
}

type Props = { readonly requests: readonly Request[]; readonly words: MapWords['request'] }

/** One line on what a page has asked for: that it is late, or that it did not come and can be asked for again. */
export function RequestNote({ requests, words }: Props): ReactElement {
  const failed = requests.filter(({ stage }) => stage === 'failed')
  const isLate = requests.some(({ stage }) => stage === 'late')
  return (
    <>
      <p className="request-note" role="status">
        {isLate ? words.late : ''}
      </p>
      {failed.length === 0 ? null : (
        <p className="corrections" role="alert">
          {words.failed}{' '}
          <button
            type="button"
            onClick={() => {
              for (const { retry } of failed) retry()
            }}
          >
            {words.retry}
          </button>
        </p>
      )}
    </>
  )
}
