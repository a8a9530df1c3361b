import type { ReactElement } from 'react'
import { landPaths } from '@/components/map/land-paths'
import { CircleLegend, LegendItems } from '@/components/map/legend'
import { fieldDrawing, fieldUnit, landRows } from '@/components/map/legend-rows'
import { MapNote } from '@/components/map/map-figure'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import { narrow, wide } from '@/components/map/scene-style'
import { markDrawing, siteRows } from '@/components/map/site-rows'
import { siteNames } from '@/components/map/sites'
import { fittingTiles } from '@/components/map/tiles'
import type { SvgNode } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { MapTable } from '@/components/table/place-table'
import { Corrections } from '@/components/ui/corrections'
import { Unbroken } from '@/components/ui/unbroken'
import { cellClaims } from '@/data/claims/claim'
import type { Citation } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import { unitLabel } from '@/data/format/number'
import placement from '@/data/geo/placement.json'
import { sizeByScript } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import type { ThematicMap } from '@/data/map/thematic-map'
import { ownFiguresText } from '@/data/text/figure'
import type { Names } from '@/data/text/names'
import { shortNames } from '@/data/text/names'
import { cellSentence, mapFinding, mapTitle } from '@/data/text/sentence'
import type { Correction } from '@/data/view/view-values'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import type { EmbedContext, EmbedRevisions } from './document'
import { EmbedDocument, RevisionNote } from './document'

/** The scope of an embed's map; legend and map share it. */
const SCOPE = 'm'

/** A frame has room for fewer corrections than a page. */
export const MOST_CORRECTIONS = 2

/** All that the embed of a map is made of. */
type Props = {
  readonly thematic: ThematicMap
  readonly series: Series
  /** The sources of the figures that are shown. */
  readonly citations: readonly Citation[]
  readonly names: Names
  readonly frame: EmbedContext
  readonly corrections: readonly Correction[]
  readonly revisions: EmbedRevisions
  /** The same embed in every year that the map can show. */
  readonly years: readonly Year[]
  /** The page with exactly this view, and that of a place. */
  readonly open: string
  readonly href: (place: string) => string
}

/** The embed of a map as a document. The parts that a year changes are named, for the script to replace. */
export function MapEmbed(props: Props): ReactElement {
  const { thematic, citations, names, frame, corrections, revisions, years, open } = props
  const { language, approvalNumber } = frame
  const [title, finding] = [mapTitle(thematic, names), mapFinding(thematic, names)]
  const isTile = thematic.view.form === 'tile'
  const label = { place: true, indicator: thematic.circles !== null, period: thematic.view.change !== null }
  return (
    <EmbedDocument
      frame={frame}
      title={`${title} – ${finding}`}
      description={finding}
      open={open}
      citations={citations}
      own={ownFiguresText(thematic.map.cells, names)}
      revised={<RevisionNote revisions={revisions} label={label} />}
      isLarge={thematic.view.text === 'large'}
    >
      <Corrections corrections={corrections} language={language} most={MOST_CORRECTIONS} />
      <header data-part="head">
        <p className="title">{title}</p>
        <h1>
          <Unbroken text={finding} words={shortNames(thematic.map.cells, names)} />
        </h1>
      </header>
      <Years years={years} current={thematic.view.period} label={embedWordsOf(language).years} />
      <div className="stage">
        <figure className="plate">
          <div data-part="map">
            <CircleLegend thematic={thematic} words={wordsOf(language)} language={language} />
            <SvgTree drawing={drawingOf(props)} />
          </div>
          <MapNote words={wordsOf(language)} approvalNumber={approvalNumber} hasBoundaries={!isTile} />
          {isTile ? null : <ZoomButtons words={embedWordsOf(language)} />}
        </figure>
        <Legend thematic={thematic} names={names} />
      </div>
      <Chosen thematic={thematic} names={names} />
      <EmbedTable thematic={thematic} names={names} />
    </EmbedDocument>
  )
}

type ZoomWords = Pick<ReturnType<typeof embedWordsOf>, 'closer' | 'farther' | 'whole'>

/** Without a script there is nothing to press. */
function ZoomButtons({ words }: { readonly words: ZoomWords }): ReactElement {
  const buttons = [
    { step: 1, sign: '＋', name: words.closer },
    { step: -1, sign: '－', name: words.farther },
    { step: 0, sign: '⤢', name: words.whole },
  ]
  return (
    <div className="zoom" hidden>
      {buttons.map(({ step, sign, name }) => (
        <button key={step} type="button" data-zoom={step} aria-label={name} title={name}>
          {sign}
        </button>
      ))}
    </div>
  )
}

type PartProps = Pick<Props, 'thematic' | 'names'>

/** The page's legend as a list, which takes less room than a table: classes, states, then marks. */
function Legend({ thematic, names: { language } }: PartProps): ReactElement {
  const words = wordsOf(language)
  const unit = unitLabel(thematic.map.slice.indicator.unit, language)
  return (
    <section className={`legend ${SCOPE}`} aria-label={words.legend.title} data-part="legend">
      {thematic.view.form === 'circle' ? null : (
        <p className="unit">{[unit, words.legend.count].filter(Boolean).join(' · ')}</p>
      )}
      <ul>
        <LegendItems
          rows={landRows(thematic, words, language)}
          draw={(field) => fieldDrawing(field, SCOPE, fieldUnit(thematic))}
        />
        <LegendItems rows={siteRows(thematic, words.siteLegend)} draw={markDrawing} />
      </ul>
    </section>
  )
}

/** What is said of the places that the reader has chosen, in their order. */
function Chosen({ thematic, names }: PartProps): ReactElement {
  const cells = thematic.view.places.flatMap((place) => thematic.map.cells.filter((cell) => cell.place === place))
  return (
    <ul
      className="chosen"
      data-part="chosen"
      aria-label={embedWordsOf(names.language).chosen}
      hidden={cells.length === 0}
    >
      {cells.map((cell) => (
        <li key={cell.place}>{cellSentence(cellClaims(cell, thematic.map), names)}</li>
      ))}
    </ul>
  )
}

/** Every figure of a map behind a disclosure, as complete as the map itself. */
export function EmbedTable({ thematic, names }: PartProps): ReactElement {
  return (
    <details data-part="table">
      <summary>{embedWordsOf(names.language).table}</summary>
      <MapTable thematic={thematic} names={names} words={wordsOf(names.language)} href={null} />
    </details>
  )
}

/** The drawing of an embed's map: that of the page, its links leading out of the frame. */
function drawingOf({ thematic, series: { members }, names, frame, href }: Props): SvgNode {
  const words = wordsOf(frame.language)
  const { cells } = thematic.map
  const isRegion = thematic.view.level === 'region'
  // A frame is narrower than a page: its names are as large as those of the page's large type.
  const size = sizeByScript(names.language, { han: 16.25, latin: 13 })
  const drawing = scene(thematic, {
    scope: SCOPE,
    paths: landPaths(isRegion ? members : {}),
    fills: classFills(thematic.map, thematic.view.palette),
    theme: frame.theme,
    title: mapTitle(thematic, names),
    description:
      words.map.describe(cells.length, cells.filter((cell) => isKnown(cell.figure.quantity)).length) + words.map.links,
    sentence: (cell) => cellSentence(cellClaims(cell, thematic.map), names),
    href: (cell) => href(cell.place),
    placeName: (place) => names.place(place, 'short'),
    siteNames: siteNames(names, words.map.zones),
    markSizes: [wide, narrow],
    insetName: words.map.inset,
    labelSize: isRegion ? 20 : size,
    smallLabelSize: size,
  })
  const isTile = thematic.view.form === 'tile'
  const points: Points = isTile ? placement.tiles : placement.centers
  return leadingOut(
    isTile ? fittingTiles(drawing) : drawing,
    points,
    new Map(cells.toSorted(byRank).map(({ place }, rank) => [place, rank])),
  )
}

type Points = Readonly<Record<string, readonly number[]>>

/** Adds to every link where it opens, and for the frame's script where its place lies and which rank it has. */
function leadingOut(drawing: SvgNode, points: Points, ranks: ReadonlyMap<string, number>): SvgNode {
  const children = drawing.children.map((child) =>
    typeof child === 'string' ? child : leadingOut(child, points, ranks),
  )
  const place = drawing.attributes['data-place']
  if (drawing.tag !== 'a' || place === undefined) return { ...drawing, children }
  const lies = { 'data-at': (points[place] ?? []).join(' '), 'data-rank': String(ranks.get(place) ?? 0) }
  return { ...drawing, attributes: { ...drawing.attributes, target: '_blank', rel: 'noopener', ...lies }, children }
}

/** A year, and the embed that shows it. */
type Year = { readonly period: string; readonly href: string }

type YearsProps = { readonly years: readonly Year[]; readonly current: string; readonly label: string }

/** The years of a map: links, which the frame's script makes a slider of. Nothing where there is but one. */
function Years({ years, current, label }: YearsProps): ReactElement | null {
  if (years.length < 2) return null
  const at = years.findIndex(({ period }) => period === current)
  return (
    <nav className="years" aria-label={label}>
      <label hidden>
        <span>{label}</span>
        <input type="range" min="0" max={years.length - 1} defaultValue={at} step="1" aria-valuetext={current} />
        <output>{current}</output>
      </label>
      {years.map(({ period, href }) => (
        <a key={period} href={href} aria-current={period === current ? 'true' : undefined}>
          {period}
        </a>
      ))}
    </nav>
  )
}
