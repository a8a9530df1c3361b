/** The sizes of marks in units of the drawing. A drawing on a phone is a third as large, so its marks are larger. */
export type MarkSize = {
  readonly name: 'wide' | 'narrow'
  /** Radius of a zone. */
  readonly dot: number
  /** Radius of a cluster, and the size of its number. */
  readonly disc: number
  readonly type: number
  /** How near to a cluster no other mark of the same province is suffered. */
  readonly cushion: number
  /** Half the height of a base. */
  readonly diamond: number
  /** Half the width of the name of a province, where names are shown. */
  readonly label: number
}

export const wide: MarkSize = { name: 'wide', dot: 5, disc: 9.5, type: 13, cushion: 11, diamond: 9, label: 10 }
export const narrow: MarkSize = { name: 'narrow', dot: 9, disc: 21, type: 28, cushion: 55, diamond: 15, label: 0 }

/** By how much style sheets enlarge an element: the window's pixels in one of its own. */
export function cssZoom(element: HTMLElement): number {
  const own = element.offsetWidth
  // The width of its own is rounded; style sheets enlarge by round numbers.
  return own === 0 ? 1 : Math.round((element.getBoundingClientRect().width / own) * 100) / 100
}
