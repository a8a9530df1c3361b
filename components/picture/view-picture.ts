import { LRUCache } from 'lru-cache'
import type { ClassFills } from '@/components/map/palette'
import { classFills } from '@/components/map/palette'
import { LATTICE } from '@/components/map/patterns'
import type { Block } from '@/components/svg/block'
import { beside, empty, placed, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { mapPartWordsOf } from '@/data/words/map-parts'
import { circleLegend, fieldInTwo, fieldLegend, legendWidth, pictureStrip } from './legend'
import { freeCorner, mapExtent, pictureMap } from './map'
import { siteLegend } from './mark-legend'
import type { PictureParts } from './parts'
import { picture } from './picture'
import { headingsOf, pictureRanking, pictureTable, rankingRows } from './ranking'
import type { PictureFacts } from './texts'
import { headed, pictureTexts } from './texts'

/** The picture of a view: its map, legend and ranking; the longest has the table of all places. */
export function viewPicture(facts: PictureFacts, name: PictureName, metadata: PictureMetadata | null = null): SvgNode {
  const unit = facts.thematic.view.form === 'tile' ? 1 : LATTICE
  return picture(viewParts(facts), { name, theme: facts.theme, unit }, metadata)
}

/** The parts of a view's picture. */
function viewParts(facts: PictureFacts): PictureParts {
  const { names } = facts
  const { language } = names
  const colors = fillsOf(facts)
  const texts = pictureTexts(facts)
  const [rows, headings] = [rankingRows(facts), headingsOf(facts)]
  const ranking = (width: number, size: number) => pictureRanking(rows, headings, width, size)
  const least = { legend: legendWidth(facts), ranking: ranking(0, 1).width }
  const key = (width: number, size: number, scale: number) =>
    stacked(legendParts(facts, width, size, scale), size * 0.5)
  const { about } = mapPartWordsOf(language)
  return {
    texts,
    language,
    map: (room, type) => pictureMap(facts, colors, room, type),
    extent: mapExtent(facts),
    free: (edge, depth) => freeCorner(facts, edge, depth),
    key,
    keyAcross: (width, size, scale) => keyAcross(facts, width, size, scale),
    figures: ranking,
    isKeyApart: false,
    aside: (width, size, scale) => {
      const gap = size * 2.2
      const half = (width - gap) / 2
      // Halves where both have room in them, else no more than the legend needs.
      const left = half < Math.max(least.legend, least.ranking) * size ? least.legend * size : half
      const right = width - gap - left
      if (right < least.ranking * size) return stacked([key(width, size, scale), ranking(width, size)], size * 1.1)
      return columnsOf(facts, [left, right], size, scale, ranking)
    },
    strip: (width, size) => pictureStrip(facts, width, size),
    tables: (width, size) => [pictureTable(facts, width, size)],
    remarks: [
      headed(about.definition, texts.definition, language),
      headed(about.comparability, texts.comparability, language),
    ],
  }
}

function legendParts(facts: PictureFacts, width: number, size: number, scale: number): readonly Block[] {
  return [fieldLegend(facts, width, size), circleLegend(facts, width, size, scale), siteLegend(facts, width, size)]
}

/** The legend under a map: classes in two columns, or in one with circles and marks beside it, whichever is lower. */
function keyAcross(facts: PictureFacts, width: number, size: number, scale: number): Block {
  const gap = size * 2.2
  const half = (width - gap) / 2
  const [field, circles, sites] = legendParts(facts, half, size, scale)
  const two = stacked(
    [fieldInTwo(facts, half, size, gap), ...legendParts(facts, width, size, scale).slice(1)],
    size * 0.6,
  )
  if (field === undefined || circles === undefined || sites === undefined) return two
  const right = stacked([circles, sites], size * 0.6)
  const one = beside([field, right], half, gap)
  return right.height > 0 && one.height < two.height ? one : two
}

/** Legend and ranking in two columns, circles and marks in that one, or below both, where the whole is lowest. */
function columnsOf(
  facts: PictureFacts,
  [left, right]: readonly [number, number],
  size: number,
  scale: number,
  ranking: (width: number, size: number) => Block,
): Block {
  const gap = size * 2.2
  const width = left + gap + right
  const under = (...blocks: readonly Block[]) => stacked(blocks, size * 0.6)
  const [field, circles, sites] = [
    fieldLegend(facts, left, size),
    circleLegend(facts, right, size, scale),
    siteLegend(facts, width, size),
  ]
  const table = ranking(right, size)
  const own = legendParts(facts, left, size, scale)
  const [, ownCircles = empty, ownSites = empty] = own
  const columns = (first: Block, second: Block): Block => ({
    width: Math.max(first.width, left) + gap + Math.max(second.width, right),
    height: Math.max(first.height, second.height),
    elements: [placed(first, 0, 0), placed(second, left + gap, 0)],
  })
  const choices = [
    columns(under(...own), table),
    under(columns(under(field, ownCircles), table), sites),
    under(columns(field, under(table, circles)), sites),
    columns(under(field, ownSites), under(table, circles)),
  ]
  return choices.reduce((best, one) => (one.height < best.height ? one : best))
}

const known = new LRUCache<string, ClassFills>({ max: 200 })

/** The colors of a map depend on its classes and palette only, and take longer than drawing it. */
function fillsOf({ thematic: { map, view } }: PictureFacts): ClassFills {
  const { indicator, thresholds } = map.classification
  const key = [indicator.id, indicator.measure, indicator.midpoint, view.palette, ...thresholds].join(' ')
  const colors = known.get(key) ?? classFills(map, view.palette)
  known.set(key, colors)
  return colors
}
