import { locator } from '@/components/map/locator'
import type { Block } from '@/components/svg/block'
import { baseline, empty, hasText, lineOf, placed, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { PictureName } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import type { Publication } from '@/data/export/reference'
import { isKnown } from '@/data/facts/quantity'
import { localText } from '@/data/language'
import type { KeyFigure, Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { profileSentence, profileTitle } from '@/data/text/page-titles'
import { percentText, rankText } from '@/data/text/table-rows'
import type { Theme } from '@/data/view/view'
import type { ProfileWords, Words } from '@/data/words/words'
import { profileWordsOf } from '@/data/words/words'
import { locatorLegend } from './mark-legend'
import type { PictureParts, Room } from './parts'
import { SCOPE, sized } from './parts'
import { picture } from './picture'
import type { PictureRevision } from './texts'
import { mapNotes, releaseText, sourceText } from './texts'

/** All that the picture of a place needs, as plain objects. */
type PlaceFacts = {
  readonly profile: Profile
  readonly names: Names
  readonly words: Words
  readonly publication: Publication
  readonly theme: Theme
  readonly approvalNumber: string | undefined
  readonly address: string | null
  readonly printedAddress: string | null
  /** What later releases corrected of a frozen picture; null where nothing, and for the newest data. */
  readonly revised: PictureRevision | null
}

/** The picture of a place: headline, its map among its neighbors with bases and zones, and its main figures with their ranks. */
export function placePicture(facts: PlaceFacts, name: PictureName, metadata: PictureMetadata | null = null): SvgNode {
  return picture(placeParts(facts), { name, theme: facts.theme, unit: 1 }, metadata)
}

function placeParts(facts: PlaceFacts): PictureParts {
  const { profile, names, words, publication } = facts
  const { language } = names
  const title = profileTitle(profile, names)
  const profileWords = profileWordsOf(language)
  const map = locator(profile, { scope: SCOPE, theme: facts.theme, names, title: words.profile.locator(title) })
  const [, , across = 1, down = 1] = (map.attributes.viewBox ?? '').split(' ').map(Number)
  const main = profile.pictured
  const figures = (of: readonly KeyFigure[], width: number, size: number) =>
    of.length === 0
      ? empty
      : figureTable(
          of.map((one) => figureLine(one, facts)),
          headOf(profileWords),
          width,
          size,
        )
  return {
    texts: {
      title,
      subtitle: profileSentence(profile, names),
      caption: title,
      definition: '',
      comparability: '',
      source: sourceText(
        main.map(({ indicator, citations }) => ({ origin: indicator.origin, citations })),
        facts,
      ),
      notes: mapNotes(facts, true),
      release: releaseText(publication, facts.revised),
      address: facts.address,
      printedAddress: facts.printedAddress,
      site: publication.site,
    },
    language,
    map: (room) => fitted(map, across, down, room),
    extent: { width: across, height: down },
    // The land of the neighbors fills the corners.
    free: () => 0,
    key: (width, size) => locatorLegend(profile, profileWords.locator, Math.min(width, LEGEND * size), size),
    keyAcross: (width, size) => locatorLegend(profile, profileWords.locator, width, size),
    figures: (width, size) => figures(main, Math.min(width, FIGURES * size), size),
    isKeyApart: true,
    aside: (width, size) =>
      beneathOrBeside(
        (room) => figures(main, Math.min(room, FIGURES * size), size),
        (room) => locatorLegend(profile, profileWords.locator, room, size),
        width,
        size,
      ),
    strip: () => empty,
    tables: (width, size) => [figures(profile.figures, width, size)],
    remarks: [],
  }
}

/** Widths of the table of figures at most, and of the legend, in sizes of their type. */
const FIGURES = 34
const LEGEND = 17

/** The legend beside the figures where there is room for both, else under them. */
function beneathOrBeside(
  figures: (width: number) => Block,
  legend: (width: number) => Block,
  width: number,
  size: number,
): Block {
  const room = width - size * (LEGEND + 2.2)
  const [left, right] = [figures(room), legend(LEGEND * size)]
  if (left.height === 0 || right.height === 0 || left.width > room) {
    return stacked([figures(width), legend(width)], size * 1.1)
  }
  return {
    width,
    height: Math.max(left.height, right.height),
    elements: [placed(left, 0, 0), placed(right, width - LEGEND * size, 0)],
  }
}

function fitted(map: SvgNode, across: number, down: number, room: Room): Block {
  const scale = Math.min(room.width / across, room.height / down)
  const [width, height] = [across * scale, down * scale].map((side) => Math.round(side * 100) / 100)
  return { width: width ?? 0, height: height ?? 0, elements: [sized(map, width ?? 0, height ?? 0)] }
}

function figureLine({ indicator, period, cell }: KeyFigure, { names, words }: PlaceFacts): FigureLine {
  const { figure, rank, share } = cell
  return {
    name: localText(indicator, 'short', names.language),
    period,
    value: names.grammar.qualified(figure.qualifier, names.grammar.quantity(figure.quantity, indicator)),
    rank: rank === null ? '' : words.profile.rankOf(rankText(rank), rank.of),
    share: share === null || !isKnown(share) ? '' : percentText(share, names.language),
  }
}

function headOf({ keyFigures: { head } }: ProfileWords): FigureLine {
  return { name: head.indicator, period: '', value: head.value, rank: head.rank, share: head.share }
}

const LEADING = 1.42

/** One figure of a place in words: what it is and of when, its value with unit, rank and share. */
type FigureLine = {
  readonly name: string
  readonly period: string
  readonly value: string
  readonly rank: string
  readonly share: string
}

/** Figures of a place under headings, each on one line: name and year, value, rank, share. */
function figureTable(lines: readonly FigureLine[], head: FigureLine, width: number, size: number): Block {
  const type = { size, leading: LEADING }
  const quiet = { size, look: 'quiet' }
  const step = size * LEADING
  const widest = (of: (line: FigureLine) => string) =>
    Math.max(...[head, ...lines].map((line) => textWidth(of(line)))) * size
  const gap = size * 0.9
  const share = widest((line) => line.share)
  const rank = widest((line) => line.rank)
  const value = widest((line) => line.value)
  const name = Math.max(...lines.map((line) => textWidth(line.name) + 0.5 + textWidth(line.period))) * size
  const ends = { value: width - share - rank - 2 * gap, rank: width - share - gap }
  const top = baseline(type)
  const row = (line: FigureLine, y: number, look: typeof quiet | typeof type) => [
    lineOf(line.name, 0, y, look),
    lineOf(line.value, ends.value, y, look, 'end'),
    lineOf(line.rank, ends.rank, y, look, 'end'),
    lineOf(line.share, width, y, look, 'end'),
  ]
  return {
    width: Math.max(width, name + value + rank + share + 3 * gap),
    height: (lines.length + 1) * step + size * 0.3,
    elements: [
      ...row(head, top, quiet),
      node('rect', { class: 'rule', x: 0, y: step + size * 0.12, width, height: Math.max(0.6, size / 22) }),
      ...lines.flatMap((line, i) => {
        const y = top + (i + 1) * step + size * 0.3
        return [
          ...row(line, y, type),
          lineOf(line.period, (textWidth(line.name) + 0.5) * size, y, { size, look: 'quiet' }),
        ]
      }),
    ].filter(hasText),
  }
}
