import { citedWorks } from '@/components/sources/source-list'
import { unbroken } from '@/components/svg/block'
import type { Publication } from '@/data/export/reference'
import type { Indicator } from '@/data/facts/dataset'
import { isDerived } from '@/data/facts/figure'
import type { Citation } from '@/data/facts/provenance'
import { mergedCitations } from '@/data/facts/provenance'
import { unitLabel } from '@/data/format/number'
import { bracketed, localText, punctuation } from '@/data/language'
import type { Series } from '@/data/map/series'
import { shownSources } from '@/data/map/sources'
import type { ThematicMap } from '@/data/map/thematic-map'
import { ownFiguresText } from '@/data/text/figure'
import type { Names } from '@/data/text/names'
import { shortNames } from '@/data/text/names'
import { mapFinding, mapTitle } from '@/data/text/sentence'
import type { Theme } from '@/data/view/view'
import { mapPartWordsOf } from '@/data/words/map-parts'
import type { MapWords } from '@/data/words/words'
import { fileWordsOf, pictureWordsOf } from '@/data/words/words'

/** All that a picture of a view needs, as plain objects: the same that its page is drawn from. */
export type PictureFacts = {
  readonly thematic: ThematicMap
  readonly series: Series
  /** The indicator that is drawn as circles over the fill. */
  readonly over: Series | null
  readonly names: Names
  readonly words: MapWords
  readonly publication: Publication
  readonly theme: Theme
  readonly approvalNumber: string | undefined
  /** The address of the exact view, with the release pinned; what the QR code says. Null where the site has no origin. */
  readonly address: string | null
  /** The shortest address of the view that can be typed; null where there is none. */
  readonly printedAddress: string | null
  /** What later releases corrected of a frozen picture; null where nothing, and for the newest data. */
  readonly revised: PictureRevision | null
}

/** The texts around a drawing, each said once and printed as it is. */
export type PictureTexts = {
  readonly title: string
  readonly subtitle: string
  /** What is shown, in as few words as its title on a page. */
  readonly caption: string
  readonly definition: string
  readonly comparability: string
  readonly source: string
  /** The map number or the note that stands for it, and the note on Taiwan. */
  readonly notes: readonly string[]
  readonly release: string
  readonly address: string | null
  readonly printedAddress: string | null
  readonly site: string
}

/** The texts of a view's picture: the finding, what is measured in which unit, its definition, sources, notes and release. */
export function pictureTexts(facts: PictureFacts): PictureTexts {
  const { thematic, series, over, names, publication } = facts
  const { language } = names
  const { indicator } = thematic.map.slice
  const unit = unitLabel(indicator.unit, language)
  const caption = mapTitle(thematic, names)
  const subtitle = unit === '' ? caption : caption + bracketed(unit, language)
  const { title, bounds } = withoutBounds(mapFinding(thematic, names), facts)
  const own = ownFiguresText(thematic.map.cells, names)
  return {
    title: unbroken(title, shortNames(thematic.map.cells, names)),
    subtitle,
    caption: subtitle,
    definition: localText(series.indicator, 'definition', language),
    comparability: localText(series.indicator, 'comparability', language),
    source: sourceText(
      shownSources({ series, over, versus: null }, thematic).map((one) => ({
        origin: one.series.indicator.origin,
        citations: one.citations,
      })),
      facts,
      bounds === '' ? own : own + bracketed(bounds, language),
    ),
    notes: mapNotes(facts, thematic.view.form !== 'tile'),
    release: releaseText(publication, facts.revised),
    address: facts.address,
    printedAddress: facts.printedAddress,
    site: publication.site,
  }
}

/**
 * A finding as a headline: that a figure is derived is said in it, between which bounds it lies where its sources are
 * named. Both in one would take the room of the map.
 */
function withoutBounds(
  finding: string,
  { thematic: { map }, names }: PictureFacts,
): { readonly title: string; readonly bounds: string } {
  const remarks = map.cells
    .filter(({ figure }) => isDerived(figure))
    .map(({ figure }) => names.grammar.derived(figure.quantity, map.slice.indicator))
  const remark = remarks.find((one) => finding.includes(one) && one.includes(names.grammar.comma))
  if (remark === undefined) return { title: finding, bounds: '' }
  const [word = '', ...bounds] = remark.split(names.grammar.comma)
  return { title: finding.replace(remark, word), bounds: bounds.join(names.grammar.comma) }
}

/** The notes at the lower left of a map. A tile grid shows no boundaries: it needs no number. */
export function mapNotes(
  { words, approvalNumber }: Pick<PictureFacts, 'words' | 'approvalNumber'>,
  hasBoundaries: boolean,
): readonly string[] {
  const number = approvalNumber === undefined ? words.map.note : words.map.approval(approvalNumber)
  return hasBoundaries ? [number, words.map.taiwan] : [words.map.taiwan]
}

/** A text after its heading: 来源：…, Source: …. */
export function headed(heading: string, text: string, language: Publication['language']): string {
  return heading + fileWordsOf(language).colon + text
}

/** The sources of one indicator's figures, and how it came about. */
type Sourced = { readonly origin: Indicator['origin']; readonly citations: readonly Citation[] }

/** The sources of figures, and `own`, which of them are derived. Those of a count are the papers that name what is counted, too many to list: who issued them is said. */
export function sourceText(of: readonly Sourced[], { names }: Pick<PictureFacts, 'names'>, own = ''): string {
  const { language } = names
  const { about } = mapPartWordsOf(language)
  const cited = (isCounted: boolean) =>
    of.flatMap(({ origin, citations }) => ((origin === 'counted') === isCounted ? citations : []))
  const issuers = new Set(cited(true).map(({ source }) => localText(source, 'publisher', language)))
  const works = [citedWorks(mergedCitations(cited(false)), language), ...issuers, own].filter((work) => work !== '')
  return works.length === 0 ? '' : headed(about.source, works.join(punctuation[language].semicolon), language)
}

/** What later releases corrected of the figures that a frozen picture shows: which ones, and how many figures. */
export type PictureRevision = { readonly releases: readonly string[]; readonly figures: number }

/** The release that the figures are of and, where later ones have corrected some of them, which and how many. */
export function releaseText({ language, release, date }: Publication, revised: PictureRevision | null): string {
  const own = fileWordsOf(language).release(release, date)
  if (revised === null) return own
  const words = pictureWordsOf(language)
  return own + words.join + words.revised(revised.releases, revised.figures)
}
