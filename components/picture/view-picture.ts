import { LRUCache } from 'lru-cache'
import type { ClassFills } from '@/components/map/palette'
import { classFills } from '@/components/map/palette'
import { LATTICE } from '@/components/map/patterns'
import { beside, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { mapPartWordsOf } from '@/data/words/map-parts'
import { legendWidth, pictureLegend, pictureStrip } from './legend'
import { mapExtent, pictureMap } from './map'
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
  const [rows, headings, least] = [rankingRows(facts), headingsOf(facts), Math.max(legendWidth(facts), RANKING)]
  const ranking = (width: number, size: number) => pictureRanking(rows, headings, width, size)
  const { about } = mapPartWordsOf(language)
  return {
    texts,
    language,
    map: (room, type) => pictureMap(facts, colors, room, type),
    extent: mapExtent(facts).width,
    aside: (width, size, scale) => {
      const legend = (own: number) => pictureLegend(facts, own, size, scale)
      const gap = size * 2.2
      const half = (width - gap) / 2
      // Beside each other where there is room.
      return half < least * size
        ? stacked([legend(width), ranking(width, size)], size * 1.1)
        : beside([legend(half), ranking(half, size)], half, gap)
    },
    strip: (width, size) => pictureStrip(facts, width, size),
    tables: (width, size) => [pictureTable(facts, width, size)],
    remarks: [
      headed(about.definition, texts.definition, language),
      headed(about.comparability, texts.comparability, language),
    ],
  }
}

/** Width that a ranking needs at least, in sizes of its type. */
const RANKING = 15

const known = new LRUCache<string, ClassFills>({ max: 200 })

/** The colors of a map depend on its classes and palette only, and take longer than drawing it. */
function fillsOf({ thematic: { map, view } }: PictureFacts): ClassFills {
  const { indicator, thresholds } = map.classification
  const key = [indicator.id, indicator.measure, indicator.midpoint, view.palette, ...thresholds].join(' ')
  const colors = known.get(key) ?? classFills(map, view.palette)
  known.set(key, colors)
  return colors
}
