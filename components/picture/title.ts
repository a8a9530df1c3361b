import type { Block } from '@/components/svg/block'
import { fittingSize, paragraph, stacked, wrapped } from '@/components/svg/block'
import type { PictureTexts } from './texts'

/** Sizes of a picture's type in pixels, and how many lines its texts may take. */
export type TitleType = {
  readonly title: number
  readonly subtitle: number
  readonly text: number
  /** Most lines of the definition; none leaves it out. */
  readonly lines: number
}

/** A title is set smaller by so much rather than broken into two lines. */
const ONE_LINE = [1, 0.94, 0.88, 0.82, 0.76]
const TWO_LINES = [0.86, 0.8, 0.74, 0.68, 0.62]

/** The finding in at most two lines of like length, under it what is measured, and the definition. */
export function pictureTitle(
  { title, subtitle, definition }: Pick<PictureTexts, 'title' | 'subtitle' | 'definition'>,
  width: number,
  type: TitleType,
): Block {
  const sizes = (shares: readonly number[]) => shares.map((share) => share * type.title)
  const single = fittingSize(title, width, sizes(ONE_LINE), 1)
  const isSingle = wrapped(title, width / single).length === 1
  const size = isSingle ? single : fittingSize(title, width, sizes(TWO_LINES), 2)
  const heading = paragraph(
    title,
    isSingle ? width : evenWidth(title, width, size),
    { size, look: 'strong', leading: 1.28 },
    2,
  )
  const under = paragraph(subtitle, width, { size: type.subtitle, leading: 1.5 }, 3)
  const text = type.lines === 0 ? [] : [pictureDefinition(definition, width, type)]
  return stacked([heading, under, ...text], type.text * 0.2)
}

/** As many whole clauses of a definition as there is room for. */
function pictureDefinition(definition: string, width: number, { text, lines }: TitleType): Block {
  const type = { size: text, look: 'quiet' }
  const ends = [...definition.matchAll(/[。；;]|\.(?=\s|$)/gu)].map(({ index }) => index)
  const whole = ends
    .map((end) => `${definition.slice(0, end)}${/[。；]/u.test(definition[end] ?? '') ? '。' : '.'}`)
    .findLast((part) => wrapped(part, width / text).length <= lines)
  return paragraph(whole ?? definition, width, type, lines)
}

/** About the least width at which a text still needs no more than two lines, so that they are of like length. */
function evenWidth(text: string, width: number, size: number): number {
  let [least, enough] = [width / 2, width]
  for (let halving = 0; halving < 5; halving += 1) {
    const middle = (least + enough) / 2
    if (wrapped(text, middle / size).length <= 2) enough = middle
    else least = middle
  }
  return enough
}
