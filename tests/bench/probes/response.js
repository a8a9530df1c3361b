// Runs before a page's own scripts: milliseconds from an event to the end of the first frame that shows its effect.
window.bench = {
  times: [],
  wake() {},
  /** Resolves when so many times have been taken. */
  reached: (count) =>
    new Promise((resolve) => {
      window.bench.wake = () => window.bench.times.length >= count && resolve()
      window.bench.wake()
    }),
  /** Listens to a kind of event; `read` tells what the page shows. */
  watch(kind, read) {
    let turn = 0
    const listen = () => {
      const start = performance.now()
      const before = read()
      turn += 1
      const own = turn
      const look = () => {
        if (own !== turn) return
        if (read() === before) {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          window.bench.times.push(performance.now() - start)
          window.bench.wake()
        })
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    window.addEventListener(kind, listen, { capture: true })
  },
  fills() {
    const shapes = [...document.querySelectorAll('.map path')]
    return shapes.map((shape) => `${shape.getAttribute('class')}${shape.getAttribute('fill')}`).join()
  },
  tip: () => document.querySelector('.tip')?.textContent ?? '',
}
