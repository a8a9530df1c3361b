'use client'
import type { ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'

type Props = {
  readonly src: string
  readonly title: string
  readonly width: number
  readonly height: number
  /** What the frame may do. */
  readonly sandbox: string
  /** Whether the frame is hidden until it has told its height, as WordPress hides it. */
  readonly isHidden: boolean
  readonly words: { readonly none: string; readonly heard: string }
}

/** WordPress' own style of a frame that has not spoken yet (wp-includes/embed.php): it is laid out and not drawn. */
const HIDDEN = { position: 'absolute', clip: 'rect(1px, 1px, 1px, 1px)' } as const

/** As WordPress names its frames, for its form to be heard as well. */
const SECRET = 'health1'

/** A frame as on another page: it follows the height that its document asks for, and lists the forms in which it did. */
export function EmbedPreview({ src, title, width, height, sandbox, isHidden, words }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null)
  const [told, setTold] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    function hear({ source, data }: MessageEvent<unknown>): void {
      const heard = source === frame.current?.contentWindow ? formOf(data) : null
      if (heard !== null) setTold((before) => ({ ...before, [heard.form]: heard.height }))
    }
    addEventListener('message', hear)
    // The frame may have spoken before this page was awake.
    frame.current?.contentWindow?.postMessage({ message: 'ready', secret: SECRET }, '*')
    return () => removeEventListener('message', hear)
  }, [])
  const heights = Object.entries(told)
  return (
    <>
      <div className="health-frame">
        <iframe
          ref={frame}
          src={`${src}#?secret=${SECRET}`}
          title={title}
          width={width}
          height={heights[0]?.[1] ?? height}
          sandbox={sandbox}
          style={isHidden && told.WordPress === undefined ? HIDDEN : undefined}
        />
        {/* Without a script here nothing would ever show it. */}
        <noscript>
          <style>{'.health-frame iframe{position:static!important;clip:auto!important}'}</style>
        </noscript>
      </div>
      <p className="note" role="status">
        {heights.length === 0 ? words.none : words.heard + heights.map(([form, to]) => `${form} ${to}`).join(' · ')}
      </p>
    </>
  )
}

/** In whose form a message tells a height. */
function formOf(data: unknown): { readonly form: string; readonly height: number } | null {
  const read = typeof data === 'string' && data.startsWith('{') ? (JSON.parse(data) as unknown) : data
  if (typeof read !== 'object' || read === null) return null
  const record = read as Readonly<Record<string, unknown>>
  const own = record['datawrapper-height']
  if (record.message === 'height') return { form: 'WordPress', height: Number(record.value) }
  if (record.sentinel === 'amp') return { form: 'AMP', height: Number(record.height) }
  if (record.context === 'iframe.resize') return { form: 'Medium', height: Number(record.height) }
  if (typeof own === 'object' && own !== null) return { form: 'Datawrapper', height: Number(Object.values(own)[0]) }
  return null
}
