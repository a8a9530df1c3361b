/**
 * Tells the host how high the document is: at once, when it has loaded, whenever the host says that it is ready, and
 * whenever it changes. The observer alone is not enough: a frame that its host hides until it has spoken, as WordPress
 * does, is not drawn, and where nothing is drawn no observer is called.
 */
export function tellHost(): void {
  if (parent === window) return
  const pym = new URLSearchParams(location.search).get('childId')
  let secret = secretIn(location.hash)
  let resizer: string | null = null
  function send(): void {
    const told: Told = { secret, pym, resizer, address: location.href }
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    for (const message of heightMessages(height, told)) parent.postMessage(message, '*')
  }
  parent.postMessage(RESIZER_READY, '*')
  send()
  addEventListener('load', send)
  new ResizeObserver(send).observe(document.body)
  addEventListener('hashchange', () => {
    secret = secretIn(location.hash) ?? secret
    send()
  })
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return
    const asked = resizerIn(data)
    const isReady = typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready'
    if (asked === null && !isReady) return
    resizer = asked ?? resizer
    if (isReady && 'secret' in data) secret = secretIn(`#secret=${String(data.secret)}`) ?? secret
    send()
  })
  // WordPress' frames may open no window: it opens links to this site itself.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target]') : null
    const address = link?.getAttribute('href')
    if (secret === null || !address || event.defaultPrevented) return
    event.preventDefault()
    parent.postMessage({ message: 'link', value: new URL(address, location.href).href, secret }, '*')
  })
}

/** How a host names the frame: WordPress and pym.js give it an id in its address, iframe-resizer in its first message. */
type Told = {
  readonly secret: string | null
  readonly pym: string | null
  readonly resizer: string | null
  readonly address: string
}

/**
 * A height in pixels in the forms that hosts listen for: WordPress, pym.js, iframe-resizer 4 and 5, AMP, Medium
 * (Embedly), Datawrapper.
 */
export function heightMessages(height: number, { secret, pym, resizer, address }: Told): readonly unknown[] {
  return [
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(resizer === null ? [] : [`${RESIZER}${resizer}:${height}:0:init`]),
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { 'datawrapper-height': { embed: height } },
  ]
}

/** The secret that WordPress puts behind the hash: letters and figures, or none. */
export function secretIn(hash: string): string | null {
  return /[#?&]secret=([a-zA-Z0-9]+)(&|$)/.exec(hash)?.[1] ?? null
}

/** What begins every message of iframe-resizer, and what asks a host that uses it to name its frames. */
const RESIZER = '[iFrameSizer]'
const RESIZER_READY = '[iFrameResizerChild]Ready'

/** The name that iframe-resizer gives a frame, before the first colon of its first message; null for any other message. */
export function resizerIn(message: unknown): string | null {
  if (typeof message !== 'string' || !message.startsWith(RESIZER)) return null
  const [name = ''] = message.slice(RESIZER.length).split(':')
  return name === '' ? null : name
}
