import { encodeQR } from 'qr'
import type { Element } from './node'
import { element } from './node'

/** White modules around the code, as ISO/IEC 18004 demands. */
const QUIET = 4

/** An address as a QR code that survives a photocopy: error correction of level M, one path, black on white. */
export function qrCode(address: string, title: string): Element {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET })
  const size = rows.length
  const modules = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return element('svg', { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': title }, [
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: modules.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  ])
}
