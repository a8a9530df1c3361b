/** By how much style sheets enlarge an element: the window's pixels in one of its own. */
export function cssZoom(element: HTMLElement): number {
  const own = element.offsetWidth
  // The width of its own is rounded; style sheets enlarge by round numbers.
  return own === 0 ? 1 : Math.round((element.getBoundingClientRect().width / own) * 100) / 100
}
