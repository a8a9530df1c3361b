import type { Block } from './picture-block'
import { beside } from './picture-block'
import type { PictureFacts } from './picture-content'
import { allRows, headingsOf, nationRows, rowTable } from './picture-ranking'

/** Every place with its figure, in two columns that are read one after the other, the nation at the end. */
export function pictureTable(facts: PictureFacts, width: number, size: number): Block {
  const rows = [...allRows(facts), ...nationRows(facts)]
  const gap = size * 2.5
  const half = (width - gap) / 2
  const middle = Math.ceil(rows.length / 2)
  const parts = rows.length < 8 ? [rows] : [rows.slice(0, middle), rows.slice(middle)]
  return beside(
    parts.map((part) => rowTable([part], headingsOf(facts), half, size)),
    half,
    gap,
  )
}
