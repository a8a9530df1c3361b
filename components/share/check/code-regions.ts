/** A part of an image in its own pixels, and the width at which it is looked at. */
export type CodeRegion = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly across: number
}

/** Larger images are looked at smaller: no code of ours needs more. */
const MOST = 2400

/**
 * The parts of an image in which a QR code is looked for, most likely first. A picture of this site has it at the lower
 * right; a screenshot or a photograph of one has it anywhere. Networks make pictures smaller, so that a code is read
 * better enlarged.
 */
export function codeRegions(width: number, height: number): readonly CodeRegion[] {
  const corner = (share: number, across: number): CodeRegion => {
    const side = Math.ceil(Math.min(width, height) * share)
    return { left: width - side, top: height - side, width: side, height: side, across }
  }
  const longer = Math.max(width, height)
  const whole = (scale: number): CodeRegion => ({ left: 0, top: 0, width, height, across: Math.ceil(width * scale) })
  return [
    corner(0.3, 700),
    corner(0.5, 1200),
    corner(0.5, 800),
    whole(Math.min(1, MOST / longer)),
    ...(longer <= MOST / 2 ? [whole(2)] : []),
    corner(0.3, 1000),
    ...windows(width, height),
  ]
}

/** Windows of half the shorter side that overlap by half, each enlarged. */
function windows(width: number, height: number): readonly CodeRegion[] {
  const side = Math.ceil(Math.min(width, height) / 2)
  const starts = (length: number) => {
    const count = Math.min(Math.ceil((length - side) / (side / 2)) + 1, 8)
    return Array.from({ length: count }, (_, i) => Math.round(((length - side) * i) / Math.max(count - 1, 1)))
  }
  // From the lower right, where a code is most likely.
  return starts(height)
    .toReversed()
    .flatMap((top) =>
      starts(width)
        .toReversed()
        .map((left) => ({ left, top, width: side, height: side, across: 1200 })),
    )
}
