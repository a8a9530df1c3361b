import type { ReactElement } from 'react'
import type { MapWords } from '@/data/words/words'
import type { Request } from './use-request'

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
