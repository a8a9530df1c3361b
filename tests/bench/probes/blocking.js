// Runs before a page's own scripts: adds up what long tasks hold the main thread beyond 50 ms.
window.bench = { blocking: 0 }
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.bench.blocking += Math.max(0, duration - 50)
}).observe({ type: 'longtask', buffered: true })
