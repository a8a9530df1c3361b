import { textWidth } from '@/components/svg/text-width'
import type { Card } from './card'

/** Sizes of type of a card, in pixels. */
type CardType = {
  readonly name: number
  readonly about: number
  readonly figure: number
  readonly unit: number
  readonly fact: number
  readonly place: number
  readonly legend: number
  readonly note: number
}

/** Width of the words of a card: beside a map, or alone. */
export const BESIDE = 516
export const ALONE = 1040
/** Height of a card without its margins, its head, and the rule above its foot. */
const ROOM = 480
const FOOT = 1096
const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const
/** How wide the font of pictures sets a text, of the width that is expected of system fonts. */
const breadth = { zh: 1, en: 0.92 } as const
const LEAST_NAME = 40

/** The largest type at which the words of a card fit: their length varies by language and place, the card's height never. */
export function fitCard(card: Card): CardType {
  const types = STEPS.map((scale) => typeAt(card, scale))
  return types.find((type) => cardHeight(card, type) <= ROOM) ?? typeAt(card, STEPS[STEPS.length - 1] ?? 1)
}

/** About how high words and foot are, in pixels, with the lines that the widths make of them. */
export function cardHeight(card: Card, type: CardType): number {
  const width = widthOf(card)
  const lines = (text: string, size: number, room = width) =>
    Math.ceil((textWidth(text) * breadth[language] * size) / room)
  const { name, about, figure, facts, places, legend, notes, language } = card
  return (
    lines(name, type.name) * type.name * 1.2 +
    16 +
    lines(about, type.about) * type.about * 1.45 +
    (figure === null ? 0 : 4 + type.figure * 1.25) +
    facts.reduce((sum, fact) => sum + 6 + lines(fact, type.fact) * type.fact * 1.45, 0) +
    (places.length === 0 ? 0 : 18 + places.length * type.place * 1.45) +
    (legend === null ? 0 : 18 + legendLines(card, type, width) * type.legend * 1.6) +
    notes.reduce((sum, note) => sum + lines(note, type.note, FOOT) * type.note * 1.45, 0)
  )
}

function typeAt(card: Card, scale: number): CardType {
  const fitting = Math.floor(widthOf(card) / (textWidth(card.name) * breadth[card.language]))
  return {
    // One line where that is not too small; else as many as it takes.
    name: Math.round((fitting >= LEAST_NAME ? Math.min(64, fitting) : LEAST_NAME) * scale),
    about: Math.round((card.figure === null && card.map !== null ? 28 : 30) * scale),
    figure: Math.round((card.figure !== null && card.figure.number.length > 9 ? 52 : 100) * scale),
    unit: Math.round(40 * scale),
    fact: Math.round(30 * scale),
    place: Math.round(27 * scale),
    legend: Math.max(16, Math.round(20 * scale)),
    note: card.language === 'zh' ? 20 : 17,
  }
}

function widthOf({ map }: Card): number {
  return map === null ? ALONE : BESIDE
}

/** Swatch, gaps and label of each class, set in lines. */
function legendLines({ legend }: Card, { legend: size }: CardType, width: number): number {
  if (legend === null) return 0
  const items = [
    textWidth(legend.note ?? legend.unit) * size,
    ...legend.entries.map(({ label }) => 38 + textWidth(label) * size),
  ]
  let [lines, used] = [1, 0]
  for (const item of items) {
    if (used > 0 && used + item > width) [lines, used] = [lines + 1, 0]
    used += item + 18
  }
  return lines
}
