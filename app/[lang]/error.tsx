'use client'
import type { ReactElement } from 'react'
import { lazy, Suspense } from 'react'

const ErrorPage = lazy(async () => ({ default: (await import('@/components/page/error-page')).ErrorPage }))

/** Every page has this in its first scripts: it is short, and where the rest does not come, `global-error` stands in. */
export default function Failed(props: { readonly reset: () => void }): ReactElement {
  return (
    <Suspense>
      <ErrorPage {...props} />
    </Suspense>
  )
}
