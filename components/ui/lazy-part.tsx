import type { ComponentType, ReactElement, ReactNode } from 'react'
import { Component, lazy, Suspense, useState } from 'react'

/** What is said in the place of a part that could not be fetched or drawn, and on the button that tries again. */
type PartWords = { readonly failed: string; readonly retry: string }

type PartProps = {
  readonly partWords: PartWords
  /** What stands there until the part has come, and goes on to stand there where it does not. */
  readonly fallback?: ReactNode
}

/**
 * A part of a page whose code is fetched when it is shown. Where that fails, or the part throws, a sentence and a button
 * stand in its place, and the rest of the page goes on. For a page that is awake: what the server draws inside `Suspense`
 * stays hidden where there is no script.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & PartProps> {
  let known: ComponentType<P> | null = null
  const fetched = async () => {
    known = await load()
    return { default: known }
  }
  // React keeps what a lazy component once failed with: each attempt needs one of its own.
  const attempt = () => known ?? lazy(fetched)
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, where its module begins, as lazy is
  return function LazyPart({ partWords, fallback = null, ...props }: P & PartProps): ReactElement {
    const [{ Shown, round }, setShown] = useState(() => ({ Shown: attempt(), round: 0 }))
    return (
      <Boundary
        key={round}
        instead={
          <>
            {fallback}
            <p className="part-failed" role="alert">
              {partWords.failed}{' '}
              <button type="button" onClick={() => setShown({ Shown: attempt(), round: round + 1 })}>
                {partWords.retry}
              </button>
            </p>
          </>
        }
      >
        <Suspense fallback={fallback}>
          <Shown {...(props as unknown as P)} />
        </Suspense>
      </Boundary>
    )
  }
}

type BoundaryProps = { readonly instead: ReactNode; readonly children: ReactNode }

/** Only a class can catch what a part throws. */
class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}

type Props = { readonly className?: string; readonly summary: string; readonly children: ReactNode }

/** What is behind a summary; it is made, and its code fetched, when it is opened. */
export function Disclosure({ className = 'disclosure', summary, children }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children : null}
    </details>
  )
}
