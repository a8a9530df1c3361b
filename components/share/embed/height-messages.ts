/** How a host names the frame: WordPress and pym.js give it an id in its address. */
export type Told = { readonly secret: string | null; readonly pym: string | null; readonly address: string }

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
