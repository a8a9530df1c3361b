import type { PictureTexts } from '@/components/picture/texts'
import type { TitleType } from '@/components/picture/title'
import { pictureTitle } from '@/components/picture/title'
import type { Block } from '@/components/svg/block'
import { fittingSize, paragraph, stacked, wrapped } from '@/components/svg/block'

/** A title is broken rather than set smaller than the first of these; in more lines it is smaller. */
const ONE_LINE = [1, 0.94, 0.88, 0.82, 0.76]
const MORE_LINES = [0.86, 0.8, 0.74, 0.68, 0.62]
const THREE_LINES = [0.68, 0.62, 0.56]

/**
 * The title of a comparison, whole: its findings are sentences with figures. They are broken between two clauses where
 * that can be, and else take as many lines as they need.
 */
export function compareTitle(
  { title, subtitle, definition }: Pick<PictureTexts, 'title' | 'subtitle' | 'definition'>,
  width: number,
  type: TitleType,
): Block {
  const rest = pictureTitle({ title: '', subtitle, definition }, width, type)
  return stacked([stacked(headingLines(title, width, type), 0), rest], type.text * 0.2)
}

function headingLines(title: string, width: number, type: TitleType): readonly Block[] {
  const set = (lines: readonly string[], size: number) =>
    lines.map((line) => paragraph(line, width, { size, look: 'strong', leading: 1.28 }))
  const single = fittingSize(title, width, sizesOf(ONE_LINE, type), 1)
  if (wrapped(title, width / single).length === 1) return set([title], single)
  const clauses = inTwo(title, width, type)
  if (clauses !== null) return set(clauses.lines, clauses.size)
  const [least = 0] = sizesOf(MORE_LINES, type).slice(-1)
  if (wrapped(title, width / least).length <= 2) {
    return [pictureTitle({ title, subtitle: '', definition: '' }, width, type)]
  }
  const size = fittingSize(title, width, sizesOf(THREE_LINES, type), 3)
  return set(wrapped(title, width / size), size)
}

/** A text in two lines at the largest size at which they fit, of those that end with a clause the most even. */
function inTwo(text: string, width: number, type: TitleType) {
  const lines = [...text.matchAll(/[，；]|[;,](?=\s)/gu)]
    .map(({ index }) => [text.slice(0, index + 1), text.slice(index + 1).trimStart()] as const)
    .toSorted((a, b) => unevenness(a) - unevenness(b))[0]
  if (lines === undefined) return null
  const size = sizesOf(MORE_LINES, type).find((one) => lines.every((line) => wrapped(line, width / one).length <= 1))
  return size === undefined ? null : { lines, size }
}

function unevenness([first, second]: readonly [string, string]): number {
  return Math.abs(first.length - second.length)
}

function sizesOf(shares: readonly number[], { title }: TitleType): readonly number[] {
  return shares.map((share) => share * title)
}
