import { short } from './chart'

/** Shapes that are told apart without color. */
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'wedge'

/** The outline of a marker around a point, as path data; all shapes of one radius look about equally large. */
export function markerPath(shape: MarkerShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0z`
    case 'square':
      return polygon(x, y, r * 0.89, [-1, -1, 1, -1, 1, 1, -1, 1])
    case 'diamond':
      return polygon(x, y, r * 1.27, [0, -1, 1, 0, 0, 1, -1, 0])
    case 'triangle':
      return polygon(x, y, r * 1.3, [0, -1, 1, 0.75, -1, 0.75])
    case 'wedge':
      return polygon(x, y, r * 1.3, [0, 1, 1, -0.75, -1, -0.75])
  }
}

function polygon(x: number, y: number, r: number, corners: readonly number[]): string {
  const steps = corners.map((corner, i) => short((i % 2 === 0 ? x : y) + corner * r))
  return `M${steps.join(' ')}z`
}
