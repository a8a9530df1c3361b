/** Frames that no query of the document finds. */
const inShadow = new Set<HTMLIFrameElement>()

/** Gives every frame of this site the height that it asks for. A frame is known by its window, not by what it says. */
export function resizeFrames(origin: string): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ sentinel?: unknown; height?: unknown } | null>) => {
    const height = data?.sentinel === 'amp' ? Number(data.height) : Number.NaN
    if (!(height > 0)) return
    for (const frame of [...document.querySelectorAll('iframe'), ...inShadow]) {
      const isOurs = frame.src.startsWith(`${origin}/embed`)
      if (isOurs && frame.contentWindow === source) frame.style.height = `${Math.min(height, 6000)}px`
    }
  })
}

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/**
 * The class of <provincial-map src title height>: a frame of this site. What stands inside the element, a picture with a
 * link, is shown until the frame has loaded, and for ever where it cannot.
 */
function provincialMap(origin: string): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      const address = addressOf(this.getAttribute('src'), origin)
      if (address === null || this.shadowRoot) return
      const root = this.attachShadow({ mode: 'open' })
      const frame = document.createElement('iframe')
      frame.src = address
      frame.title = this.title || this.textContent.trim() || this.querySelector('img')?.alt || 'map'
      frame.loading = 'lazy'
      frame.setAttribute('sandbox', sandbox)
      frame.style.cssText = `display:block;width:100%;border:0;height:${Number(this.getAttribute('height')) || 600}px`
      const fallback = document.createElement('slot')
      frame.addEventListener('load', () => fallback.remove(), { once: true })
      this.style.display ||= 'block'
      inShadow.add(frame)
      root.append(fallback, frame)
    }
  }
}

/** The address of a document of this site; null for anything else. */
function addressOf(source: string | null, origin: string): string | null {
  if (source === null || !URL.canParse(source, origin)) return null
  const address = new URL(source, origin)
  return address.origin === origin ? address.href : null
}

// /embed.js: the element <provincial-map src="…"> and the height of the frames of this site, on other people's pages.

const { currentScript } = document
const origin = currentScript instanceof HTMLScriptElement ? new URL(currentScript.src).origin : location.origin

resizeFrames(origin)
if (!customElements.get('provincial-map')) customElements.define('provincial-map', provincialMap(origin))
