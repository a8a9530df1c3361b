/** Tells the host how high the document is, whenever that changes and whenever the host says that it is ready. */
export function tellHost(): void {
  if (parent === window) return
  let secret = secretIn(location.hash)
  const pym = new URLSearchParams(location.search).get('childId')
  function send(): void {
    const told: Told = { secret, pym, address: location.href }
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    for (const message of heightMessages(height, told)) parent.postMessage(message, '*')
  }
  new ResizeObserver(send).observe(document.body)
  addEventListener('hashchange', () => {
    secret = secretIn(location.hash) ?? secret
    send()
  })
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown; secret?: unknown } | null>) => {
    if (source !== parent || data?.message !== 'ready') return
    secret = secretIn(`#secret=${String(data.secret)}`) ?? secret
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

/** How a host names the frame: WordPress and pym.js give it an id in its address. */
type Told = { readonly secret: string | null; readonly pym: string | null; readonly address: string }

/** A height in pixels in the forms that hosts listen for: WordPress, pym.js, AMP, Medium (Embedly), Datawrapper. */
export function heightMessages(height: number, { secret, pym, address }: Told): readonly unknown[] {
  return [
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { 'datawrapper-height': { embed: height } },
  ]
}

/** The secret that WordPress puts behind the hash: letters and figures, or none. */
export function secretIn(hash: string): string | null {
  return /[#?&]secret=([a-zA-Z0-9]+)(&|$)/.exec(hash)?.[1] ?? null
}
