// /embed.js: the element <provincial-map src="…"> and the height of the frames of this site, on other people's pages.

/** What is done when a frame that no query of the document finds tells its height for the first time. */
const inShadow = new Map<HTMLIFrameElement, () => void>()

/** Gives every frame of this site the height that it asks for. A frame is known by its window, not by what it says. */
export function resizeFrames(origin: string): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ sentinel?: unknown; height?: unknown } | null>) => {
    const height = data?.sentinel === 'amp' ? Number(data.height) : Number.NaN
    if (!(height > 0)) return
    for (const frame of [...document.querySelectorAll('iframe'), ...inShadow.keys()]) {
      const isOurs = frame.src.startsWith(`${origin}/embed`)
      if (!isOurs || frame.contentWindow !== source) continue
      inShadow.get(frame)?.()
      frame.style.height = `${Math.min(height, 6000)}px`
    }
  })
}

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/**
 * Until the frame speaks, it lies unseen behind what the element holds, with nothing of it sticking out; an element that
 * holds nothing shows it at once. Paper gets the picture, since a frame is cut where a sheet ends.
 */
const style = `:host{display:block}
div{position:relative;overflow:hidden}
iframe{display:block;width:100%;border:0}
.waiting iframe{position:absolute;top:0;visibility:hidden}
.told slot{display:none}
@media print{.full slot{display:contents}.full iframe{display:none}}`

/**
 * The class of <provincial-map src title height>: a frame of this site. What stands inside the element, a picture with a
 * link, is shown until the frame has told its height, and for ever where it does not: that a frame has loaded says
 * nothing, since a refusal loads as well.
 */
function provincialMap(origin: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ['src']
    readonly #frame = document.createElement('iframe')

    connectedCallback(): void {
      const address = addressOf(this.getAttribute('src'), origin)
      if (address === null || this.shadowRoot) return
      const frame = this.#frame
      const room = document.createElement('div')
      const look = document.createElement('style')
      const fallback = document.createElement('slot')
      let isTold = false
      // What stands inside may come after the element itself, as its page is read.
      const arrange = (): void => {
        const full = this.childElementCount > 0
        room.className = `${isTold ? 'told' : full ? 'waiting' : ''} ${full ? 'full' : ''}`
        frame.title = this.title || this.textContent.trim() || this.querySelector('img')?.alt || 'map'
      }
      frame.src = address
      frame.loading = 'lazy'
      frame.setAttribute('sandbox', sandbox)
      frame.style.height = `${Number(this.getAttribute('height')) || 600}px`
      inShadow.set(frame, () => {
        isTold = true
        arrange()
      })
      look.textContent = style
      fallback.addEventListener('slotchange', arrange)
      room.append(fallback, frame)
      arrange()
      this.attachShadow({ mode: 'open' }).append(look, room)
    }

    attributeChangedCallback(): void {
      const address = addressOf(this.getAttribute('src'), origin)
      if (this.shadowRoot === null) {
        if (this.isConnected) this.connectedCallback()
      } else if (address !== null && address !== this.#frame.src) this.#frame.src = address
    }
  }
}

/** The address of a document of this site; null for anything else. */
function addressOf(source: string | null, origin: string): string | null {
  if (source === null) return null
  try {
    const address = new URL(source, origin)
    return address.origin === origin ? address.href : null
  } catch {
    return null
  }
}

/** Where this script is from. A module has no element; where it is from then stands in the trace of an error. */
function ownOrigin(): string {
  const { currentScript } = document
  const address = currentScript instanceof HTMLScriptElement ? currentScript.src : ''
  return new URL(address || /https?:[^\s()@]+/.exec(new Error('where').stack ?? '')?.[0] || location.href).origin
}

const origin = ownOrigin()
resizeFrames(origin)
if (!customElements.get('provincial-map')) customElements.define('provincial-map', provincialMap(origin))
