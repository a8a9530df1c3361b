'use client'
import type { ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'
import { bytesText } from './share'

type Props = {
  /** What opens the preview, and what its file is called. */
  readonly name: string
  readonly file: string
  readonly src: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** A picture that is fetched when its reader wants to see it; then its bytes are known and said. */
export function SharePreview({ name, file, src, alt, width, height }: Props): ReactElement {
  const image = useRef<HTMLImageElement>(null)
  const [bytes, setBytes] = useState(0)
  const measure = () => setBytes(bytesOf(image.current?.currentSrc ?? ''))
  // It may have been opened before the script was awake.
  useEffect(() => {
    if (image.current?.complete === true) setBytes(bytesOf(image.current.currentSrc))
  }, [])
  return (
    <details className="offer-look">
      <summary>{name}</summary>
      <p className="note" aria-live="polite">
        {bytes === 0 ? file : `${file} · ${bytesText(bytes)}`}
      </p>
      <a href={src}>
        <img
          ref={image}
          src={src}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          onLoad={measure}
        />
      </a>
    </details>
  )
}

/** The bytes of what has been fetched from an address; 0 where the browser does not tell. */
function bytesOf(address: string): number {
  const entry = performance.getEntriesByName(address, 'resource').at(-1)
  return entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0
}
