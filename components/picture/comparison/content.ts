import type { PictureRevision, PictureTexts } from '@/components/picture/texts'
import { releaseText, sourceText } from '@/components/picture/texts'
import { unbroken } from '@/components/svg/block'
import type { Comparison } from '@/data/comparison/comparison'
import type { Publication } from '@/data/export/reference'
import { unitLabel } from '@/data/format/number'
import { bracketed, localText } from '@/data/language'
import type { SourcedSeries } from '@/data/map/sources'
import { comparedFindingText } from '@/data/text/compare-sentence'
import { ownFiguresText, shownOf } from '@/data/text/figure'
import type { CompareLanguage, Names } from '@/data/text/names'
import { shortNames } from '@/data/text/names'
import { compareHeading } from '@/data/text/page-titles'
import { mapTitle } from '@/data/text/sentence'
import type { Theme } from '@/data/view/view'
import { pictureWordsOf } from '@/data/words/words'

/** All that the picture of a comparison needs, as plain objects: the same that its page is drawn from. */
export type CompareFacts = Pick<CompareLanguage, 'words' | 'compareWords' | 'comparePhrases'> & {
  readonly comparison: Comparison
  /** Every indicator that is shown, once, the first one first, with the sources of what is shown. */
  readonly shown: readonly [SourcedSeries, ...SourcedSeries[]]
  readonly names: Names
  readonly publication: Publication
  readonly theme: Theme
  /** The address of the exact view, with the release pinned; what the QR code says. Null where the site has no origin. */
  readonly address: string | null
  /** The shortest address of the view that can be typed; null where there is none. */
  readonly printedAddress: string | null
  /** What later releases corrected of a frozen picture; null where nothing, and for the newest data. */
  readonly revised: PictureRevision | null
}

/** The texts of a comparison's picture. There is no map in it and so no number of one: only what its figures lack is noted. */
export function compareTexts(facts: CompareFacts): PictureTexts {
  const { comparison, shown, names, words, compareWords, publication } = facts
  const { thematic, view, scatter } = comparison
  const { language } = names
  const heading = compareHeading(comparison, names, compareWords)
  const unit = unitLabel(thematic.map.slice.indicator.unit, language)
  const other = scatter?.kind === 'plot' ? scatter.y.indicator : null
  const versus = other === null ? '' : pictureWordsOf(language).versus(localText(other, 'name', language))
  const measured = unit === '' ? '' : bracketed(unit, language)
  return {
    title: unbroken(comparedFindingText(comparison, names) || heading, shortNames(thematic.map.cells, names)),
    subtitle: mapTitle(thematic, names) + measured + versus,
    caption: heading,
    definition: localText(shown[0].series.indicator, 'definition', language),
    comparability: localText(shown[0].series.indicator, 'comparability', language),
    source: sourceText(
      shown.map(({ series, citations }) => ({ origin: series.indicator.origin, citations })),
      { names },
      ownFiguresText(shownOf(thematic.map.cells, view.places), names),
    ),
    notes: view.level === 'province' ? [words.map.taiwan] : [],
    release: releaseText(publication, facts.revised),
    address: facts.address,
    printedAddress: facts.printedAddress,
    site: publication.site,
  }
}
