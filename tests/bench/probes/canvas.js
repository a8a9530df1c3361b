// Runs before a page's own scripts: when MapLibre's canvas first shows the classes. Drawing buffers are kept, so that
// they can be read after the frame; `benchColors` is set by the bench.
const { getContext } = Object.getOwnPropertyDescriptors(HTMLCanvasElement.prototype)
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
  ...getContext,
  value(kind, options) {
    const kept = kind.startsWith('webgl') ? { ...options, preserveDrawingBuffer: true } : options
    return getContext.value.call(this, kind, kept)
  },
})

window.bench = {
  /** Resolves with the time of the first frame with five class fills or more. */
  whenDrawn: () =>
    new Promise((resolve) => {
      const small = new OffscreenCanvas(96, 72).getContext('2d', { willReadFrequently: true })
      const look = () => {
        const canvas = document.querySelector('canvas.maplibregl-canvas')
        if (canvas === null || canvas.width === 0 || fills(canvas, small) < 5) requestAnimationFrame(look)
        else resolve(performance.now())
      }
      look()
    }),
}

function fills(canvas, small) {
  small.imageSmoothingEnabled = false
  small.clearRect(0, 0, 96, 72)
  small.drawImage(canvas, 0, 0, 96, 72)
  const { data } = small.getImageData(0, 0, 96, 72)
  const found = new Set()
  for (let i = 0; i < data.length; i += 4) {
    const hit = window.benchColors.findIndex((rgb) => rgb.every((channel, c) => Math.abs(channel - data[i + c]) < 6))
    if (hit >= 0) found.add(hit)
  }
  return found.size
}
