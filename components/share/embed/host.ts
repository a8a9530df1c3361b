import { provincialMap } from './host-element'
import { resizeFrames } from './host-heights'

// /embed.js: the element <provincial-map src="…"> and the height of the frames of this site, on other people's pages.

const { currentScript } = document
const origin = currentScript instanceof HTMLScriptElement ? new URL(currentScript.src).origin : location.origin

resizeFrames(origin)
if (!customElements.get('provincial-map')) customElements.define('provincial-map', provincialMap(origin))
