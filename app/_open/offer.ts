import { barsOf } from '@/components/compare/charts/bars'
import type { EmbedTexts } from '@/components/embed/embed-style'
import { embedHeight } from '@/components/embed/embed-style'
import { landRows } from '@/components/map/legend-rows'
import { locator } from '@/components/map/locator'
import { locatorRows, siteRows } from '@/components/map/site-rows'
import { tileExtent } from '@/components/map/tiles'
import { citedWorks, withOwn } from '@/components/sources/source-list'
import type { SvgNode } from '@/components/svg/node'
import type { EmbedTheme } from '@/data/address/embed'
import { embedHref } from '@/data/address/embed'
import type { PictureName } from '@/data/address/picture'
import { pictureHref } from '@/data/address/picture'
import { readEmbeddable } from '@/data/address/read-address'
import { cellClaims } from '@/data/claims/claim'
import type { EmbedOffer } from '@/data/export/oembed'
import { unitLabel } from '@/data/format/number'
import plane from '@/data/geo/plane.json'
import { localText, punctuation } from '@/data/language'
import type { KeyFigure } from '@/data/profile/province'
import { settings } from '@/data/settings'
import { comparedFindingText } from '@/data/text/compare-sentence'
import { ownFiguresText, shownOf } from '@/data/text/figure'
import { profileSentence } from '@/data/text/page-titles'
import { cellSentence, mapFinding, mapTitle } from '@/data/text/sentence'
import { rankText } from '@/data/text/table-rows'
import type { ViewKey } from '@/data/view/view-codec'
import type { Correction } from '@/data/view/view-values'
import { compareWordsOf, embedWordsOf, profileWordsOf, wordsOf } from '@/data/words/words'
import { pinnedRelease } from './opened'
import type { OpenShared } from './page'
import { addressOf, openShared, pictureParams } from './page'
import type { OpenView } from './view'

/**
 * What can be embedded of an address of this site, whether it is that of a page or of an embed; null for any other
 * address, and for one that asks for something that there is not: who embeds it would show another map than they meant.
 * `origins` are the ways to write scheme and host of this site, the first of them its own.
 */
export function embedOffer(url: URL, origins: readonly string[]): EmbedOffer | null {
  const asked = origins.some((origin) => isSameSite(url, new URL(origin))) ? readEmbeddable(url) : null
  if (asked === null || (asked.search.has('release') && pinnedRelease(asked.search) === null)) return null
  const opened = openShared(asked.page, asked.search, asked.language)
  if (opened === null || (opened.kind !== 'province' && opened.corrections.some(showsAnother))) return null
  return offerOf(opened, asked.theme, origins[0] ?? '')
}

/** People write a site with and without www., and with either scheme. */
function isSameSite(url: URL, own: URL): boolean {
  const bare = ({ host }: URL) => host.replace(/^www\./, '')
  return /^https?:$/.test(url.protocol) && bare(url) === bare(own)
}

/** The keys that say what a view shows; the others say how. */
const subjects: readonly string[] = ['indicator', 'period', 'level', 'places', 'change', 'versus'] satisfies ViewKey[]

function showsAnother({ key, kind }: Correction): boolean {
  return subjects.includes(key) && (kind === 'invalid' || kind === 'shortened')
}

/** What of a page is offered to other sites, in which colors. */
export function offerOf(opened: OpenShared, theme: EmbedTheme, origin: string): EmbedOffer {
  const { page, language, names, query } = opened
  const pictures = pictureParams(opened)
  const pictureAt = (name: PictureName) =>
    origin + pictureHref(page, { name, density: 1, format: 'png' }, language, pictures)
  // The sentence of a province ends by itself.
  const finding = opened.kind === 'province' ? opened.finding() : opened.finding() + names.grammar.stop
  const texts = embedTexts(opened)
  const citations = opened.citations()
  const source =
    citations.length === 0
      ? ''
      : embedWordsOf(language).source(withOwn(citedWorks(citations, language), ownFiguresOf(opened), language))
  return {
    title: opened.title(),
    finding: [finding, source].filter((sentence) => sentence !== '').join(punctuation[language].gap),
    page: origin + addressOf(page, query, language),
    embed: origin + embedHref(page, query, language, theme),
    thumbnail: pictureAt('thumb'),
    picture: pictureAt('article'),
    height: (width) => embedHeight(page.kind, texts, width),
    site: wordsOf(language).site,
    origin,
  }
}

/** Which figures of what is shared no source prints; empty where every one is printed. */
export function ownFiguresOf(opened: OpenShared): string {
  if (opened.kind === 'province') return ''
  const { cells } = opened.map.map
  return ownFiguresText(opened.kind === 'map' ? cells : shownOf(cells, opened.view.places), opened.names)
}

/** What the embed of a page sets. A frame that is pinned may say corrections as well, which nobody can foresee. */
function embedTexts(opened: OpenShared): EmbedTexts {
  const { language, names, dataset } = opened
  const [words, said] = [wordsOf(language), embedWordsOf(language)]
  const { MAP_APPROVAL_NUMBER: number } = settings()
  const mapNote = number === undefined ? words.map.note : words.map.approval(number)
  const works = withOwn(citedWorks(sourcesOf(opened), language), ownFiguresOf(opened), language)
  const common = {
    headline: '',
    isLarge: opened.kind !== 'province' && opened.view.text === 'large',
    hasYears: false,
    circles: false,
    hasZoom: false,
    unit: '',
    legend: [],
    chosen: [],
    rows: null,
    hasMore: false,
    source: works === '' ? '' : said.source(works),
    site: [said.open, `${words.site} · ${words.footer.release(dataset.release)}`],
  } as const
  switch (opened.kind) {
    case 'map':
      return { ...common, ...mapTexts(opened, mapNote) }
    case 'compare':
      return { ...common, ...compareTexts(opened) }
    case 'province': {
      const profile = opened.profile()
      const { place, figures } = profile
      const kind = [place.region === null ? null : names.place(place.region, 'full'), words.kinds[place.kind]]
      const shown = figures.slice(0, FIRST)
      return {
        ...common,
        title: kind.filter((part) => part !== null).join(' · '),
        heading: localText(place, 'name', language),
        headline: profileSentence(profile, names),
        drawing: scaled(locator(profile, { scope: 'l', theme: 'light', names, title: '' })),
        notes: [mapNote, words.map.taiwan],
        legend: locatorRows(profile, profileWordsOf(language).locator).map(({ text }) => text),
        rows:
          shown.length === 0
            ? null
            : [shown[0], ...shown].flatMap((one) => (one === undefined ? [] : [figureRow(one, opened)])),
        hasMore: figures.length > FIRST,
      }
    }
  }
}

function sourcesOf(opened: OpenShared) {
  return opened.kind === 'province'
    ? opened
        .profile()
        .figures.slice(0, FIRST)
        .flatMap(({ citations, indicator }) => (indicator.origin === 'counted' ? [] : citations))
    : opened.citations()
}

function mapTexts({ map, names, language, options, view }: OpenView, note: string) {
  const words = wordsOf(language)
  const isTile = view.form === 'tile'
  const unit = unitLabel(map.map.slice.indicator.unit, language)
  const { width, height } = isTile ? tileExtent() : plane
  const rows = [...landRows(map, words, language), ...siteRows(map, words.siteLegend)]
  const cells = view.places.flatMap((place) => map.map.cells.filter((cell) => cell.place === place))
  return {
    title: mapTitle(map, names),
    heading: mapFinding(map, names),
    hasYears: (options.indicators.find(({ id }) => id === view.indicator)?.periods[view.level] ?? []).length > 1,
    drawing: (across: number) => (across * height) / width,
    circles: map.circles !== null || view.form === 'circle',
    notes: [...(isTile ? [] : [note]), words.map.taiwan],
    hasZoom: !isTile,
    unit: view.form === 'circle' ? '' : [unit, words.legend.count].filter(Boolean).join(' · '),
    legend: rows.map(({ text }) => text),
    chosen: cells.map((cell) => cellSentence(cellClaims(cell, map.map), names)),
  }
}

function compareTexts({ map, names, language, view, comparison }: OpenView) {
  const words = compareWordsOf(language)
  const isChosen = view.places.length > 0
  const finding = comparedFindingText(comparison(), names)
  const bars = (width: number) => scaled(barsOf(comparison(), words, { names, scope: 'b', room: { width } }))
  return {
    title: mapTitle(map, names),
    heading: isChosen ? words.heading(view.places.map((place) => names.place(place, 'short'))) : finding,
    drawing: (width: number) => (width < BROAD ? bars(272)(Math.min(width, 400)) : bars(520)(width)),
    notes: view.level === 'province' ? [wordsOf(language).map.taiwan] : [],
  }
}

/** From this width of the frame's content on, bars are drawn for a broad one. */
const BROAD = 496

/** Key figures that stand beside the map of a province. */
const FIRST = 7

function figureRow({ indicator, period, cell: { figure, rank } }: KeyFigure, { names, language }: OpenShared) {
  return [
    localText(indicator, 'short', language),
    period,
    names.grammar.qualified(figure.qualifier, names.grammar.quantity(figure.quantity, indicator)),
    rank === null ? '' : wordsOf(language).profile.rankOf(rankText(rank), rank.of),
  ]
}

/** The height of a drawing at a width. */
function scaled({ attributes }: SvgNode): (width: number) => number {
  const [, , across = 1, down = 1] = (attributes.viewBox ?? '').split(' ').map(Number)
  return (width) => (width * down) / across
}
