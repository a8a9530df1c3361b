import { encodeQR } from 'qr'
import type { SvgNode } from './node'
import { node } from './node'

/** White modules around the code, as ISO/IEC 18004 demands. */
const QUIET = 4

/** An address as a QR code that survives a photocopy: error correction of level M, one path, black on white. */
export function qrCode(address: string, title: string): SvgNode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET })
  const size = rows.length
  const modules = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return node('svg', { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': title }, [
    node('rect', { width: size, height: size, fill: '#fff' }),
    node('path', { d: modules.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  ])
}
