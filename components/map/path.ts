type Position = readonly number[]

/**
 * Prints rings or lines as an SVG path of relative integers, a third of the usual length. Coordinates are multiplied by
 * `scale` and rounded; points that fall together are left out, but a ring that would vanish keeps a speck of two points.
 */
export function integerPath(lines: readonly (readonly Position[])[], scale: number, closed: boolean): string {
  return lines.map((line) => linePath(line, scale, closed)).join('')
}

function linePath(line: readonly Position[], scale: number, closed: boolean): string {
  let [x, y] = at(line[0], scale)
  let path = `M${x}${signed(y)}`
  let command = 'l'
  for (const position of closed ? line.slice(1, -1) : line.slice(1)) {
    const [nextX, nextY] = at(position, scale)
    if (nextX === x && nextY === y) continue
    path += `${command}${command === 'l' ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`
    command = ''
    x = nextX
    y = nextY
  }
  if (command === 'l') path += 'l1 0'
  return closed ? `${path}z` : path
}

function at(position: Position | undefined, scale: number): readonly [number, number] {
  return [Math.round((position?.[0] ?? 0) * scale), Math.round((position?.[1] ?? 0) * scale)]
}

/** A minus separates numbers by itself. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`
}
