import type { Imprint } from '@/data/model/imprint'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { PictureMetadata } from '@/data/model/picture-metadata'
import type { PictureName } from '@/data/model/picture-name'
import type { KeyFigure, Profile } from '@/data/model/profile'
import { isKnown } from '@/data/model/quantity'
import { percentText, rankText } from '@/data/model/table-rows'
import type { Theme } from '@/data/model/view'
import type { Element } from '../map/element'
import { locator } from '../map/locator'
import { profileLexicon } from '../profile/profile-dictionary'
import type { ProfileLexicon } from '../profile/profile-lexicon'
import { profileSentence, profileTitle } from '../profile/profile-words'
import type { Words } from '../words/words'
import { picture } from './picture'
import type { Block } from './picture-block'
import { empty, placed, stacked } from './picture-block'
import { mapNotes, sourceText } from './picture-content'
import type { FigureLine } from './picture-figures'
import { figureTable } from './picture-figures'
import { locatorLegend } from './picture-locator-legend'
import type { PictureParts, Room } from './picture-parts'
import type { PictureRevision } from './picture-release'
import { releaseText } from './picture-release'
import { SCOPE } from './picture-style'

/** All that the picture of a place needs, as plain objects. */
export type PlaceFacts = {
  readonly profile: Profile
  readonly names: Names
  readonly words: Words
  readonly imprint: Imprint
  readonly theme: Theme
  readonly approvalNumber: string | undefined
  readonly address: string | null
  readonly printedAddress: string | null
  /** What later releases corrected of a frozen picture; null where nothing, and for the newest data. */
  readonly revised: PictureRevision | null
}

/** The figures that a picture of a place shows; the longest shows all. */
const shown = ['dds-total', 'dds-export', 'dds-import', 'dds-per-capita', 'dds-gdp-ratio', 'goods-total', 'zones']

/** The picture of a place: headline, its map among its neighbors with bases and zones, and its main figures with their ranks. */
export function placePicture(facts: PlaceFacts, name: PictureName, metadata: PictureMetadata | null = null): Element {
  return picture(placeParts(facts), { name, theme: facts.theme, unit: 1 }, metadata)
}

function placeParts(facts: PlaceFacts): PictureParts {
  const { profile, names, words, imprint } = facts
  const { language } = names
  const title = profileTitle(profile, names)
  const lexicon = profileLexicon(language)
  const map = locator(profile, { scope: SCOPE, theme: facts.theme, names, title: words.profile.locator(title) })
  const [, , across = 1, down = 1] = (map.attributes.viewBox ?? '').split(' ').map(Number)
  const main = profile.figures.filter(({ indicator }) => shown.includes(indicator.id))
  const figures = (of: readonly KeyFigure[], width: number, size: number) =>
    of.length === 0
      ? empty
      : figureTable(
          of.map((one) => lineOf(one, facts)),
          headOf(lexicon),
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
      release: releaseText(imprint, facts.revised),
      address: facts.address,
      printedAddress: facts.printedAddress,
      site: imprint.site,
    },
    language,
    map: (room) => fitted(map, across, down, room),
    extent: across,
    most: 0.58,
    isAlone: main.length + profile.bases.length + profile.zones.length === 0,
    aside: (width, size) =>
      beneathOrBeside(
        figures(main, Math.min(width, FIGURES * size), size),
        locatorLegend(profile, lexicon.locator, LEGEND * size, size),
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
function beneathOrBeside(figures: Block, legend: Block, width: number, size: number): Block {
  const room = figures.width + size * 2.2 + LEGEND * size
  if (figures.height === 0 || legend.height === 0 || room > width) return stacked([figures, legend], size * 1.1)
  return {
    width,
    height: Math.max(figures.height, legend.height),
    elements: [placed(figures, 0, 0), placed(legend, width - LEGEND * size, 0)],
  }
}

function fitted(map: Element, across: number, down: number, room: Room): Block {
  const scale = Math.min(room.width / across, room.height / down)
  const [width, height] = [across * scale, down * scale].map((side) => Math.round(side * 100) / 100)
  const size = { x: '0', y: '0', width: String(width), height: String(height) }
  return { width: width ?? 0, height: height ?? 0, elements: [{ ...map, attributes: { ...map.attributes, ...size } }] }
}

function lineOf({ indicator, period, cell }: KeyFigure, { names, words }: PlaceFacts): FigureLine {
  const { figure, rank, share } = cell
  return {
    name: say(indicator, 'short', names.language),
    period,
    value: names.phrases.qualified(figure.qualifier, names.phrases.quantity(figure.quantity, indicator)),
    rank: rank === null ? '' : words.profile.rankOf(rankText(rank), rank.of),
    share: share === null || !isKnown(share) ? '' : percentText(share, names.language),
  }
}

function headOf({ keyFigures: { head } }: ProfileLexicon): FigureLine {
  return { name: head.indicator, period: '', value: head.value, rank: head.rank, share: head.share }
}
