import type { ReactElement } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { axisTitle } from '@/components/chart/figure-axis'
import { barsOf } from '@/components/compare/charts/bars'
import { comparisonColumns } from '@/components/compare/columns'
import { SvgTree } from '@/components/svg/svg-tree'
import { Corrections } from '@/components/ui/corrections'
import { Unbroken } from '@/components/ui/unbroken'
import { Wide } from '@/components/ui/wide'
import type { Comparison } from '@/data/comparison/comparison'
import type { Citation } from '@/data/facts/provenance'
import { comparedFindingText } from '@/data/text/compare-sentence'
import { ownFiguresText, shownOf } from '@/data/text/figure'
import type { Names } from '@/data/text/names'
import { shortNames } from '@/data/text/names'
import { compareHeading } from '@/data/text/page-titles'
import { mapTitle } from '@/data/text/sentence'
import type { Correction } from '@/data/view/view-values'
import { compareWordsOf, embedWordsOf, wordsOf } from '@/data/words/words'
import type { EmbedContext, EmbedRevisions } from './document'
import { EmbedDocument, RevisionNote } from './document'
import { EmbedTable, MOST_CORRECTIONS } from './map-embed'

/** All that the embed of a comparison is made of. */
type Props = {
  readonly comparison: Comparison
  /** The sources of the figures that are shown. */
  readonly citations: readonly Citation[]
  readonly names: Names
  readonly frame: EmbedContext
  readonly corrections: readonly Correction[]
  readonly revisions: EmbedRevisions
  /** The page with exactly this comparison. */
  readonly open: string
}

/**
 * The widths that bars are drawn for, of which a frame shows the one that is nearest to its own: type is then neither
 * smaller than 11 pixels nor larger than that of the text.
 */
const widths = [
  { look: 'slim', width: 272 },
  { look: 'broad', width: 520 },
] as const

/** The embed of a comparison as a document: the chosen places as bars, and all that is said of them as a table. */
export function CompareEmbed(props: Props): ReactElement {
  const { comparison, citations, names, frame, corrections, revisions, open } = props
  const { language } = frame
  const { thematic, view } = comparison
  const words = compareWordsOf(language)
  const heading = compareHeading(comparison, names, words)
  const finding = comparedFindingText(comparison, names) || heading
  const isChosen = view.places.length > 0
  return (
    <EmbedDocument
      frame={frame}
      title={heading}
      description={finding}
      open={open}
      citations={citations}
      own={ownFiguresText(shownOf(thematic.map.cells, view.places), names)}
      revised={<RevisionNote revisions={revisions} label={{ place: true, indicator: false, period: false }} />}
      isLarge={view.text === 'large'}
      style={chartStyle(frame.theme)}
    >
      <Corrections corrections={corrections} language={language} most={MOST_CORRECTIONS} />
      <header>
        <p className="title">{mapTitle(thematic, names)}</p>
        <h1>
          <Unbroken
            text={isChosen ? words.heading(view.places.map((place) => names.place(place, 'short'))) : finding}
            words={shortNames(thematic.map.cells, names)}
          />
        </h1>
      </header>
      <figure className="bars">
        <figcaption className="quiet">{axisTitle(thematic.map.slice.indicator, names)}</figcaption>
        {widths.map(({ look, width }) => (
          <div key={look} className={look}>
            <SvgTree drawing={barsOf(comparison, words, { names, scope: look, room: { width } })} />
          </div>
        ))}
        {view.level === 'province' ? <p className="map-note">{wordsOf(language).map.taiwan}</p> : null}
      </figure>
      {isChosen ? (
        <ComparedTable comparison={comparison} names={names} />
      ) : (
        <EmbedTable thematic={thematic} names={names} />
      )}
    </EmbedDocument>
  )
}

/** The chosen places against the first place, the nation and their regions. */
function ComparedTable({
  comparison: { rows, thematic },
  names,
}: Pick<Props, 'comparison' | 'names'>): ReactElement | null {
  if (rows.length === 0) return null
  const words = compareWordsOf(names.language)
  const columns = comparisonColumns(rows, thematic.map.slice.indicator, words, names)
  return (
    <details>
      <summary>{embedWordsOf(names.language).table}</summary>
      <Wide label={words.table.title}>
        <table>
          <caption>{words.table.caption(mapTitle(thematic, names))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table.place}</th>
              {columns.map(({ id, group, head, unit }) => (
                <th key={id} scope="col" className="number">
                  {group === '' ? head : `${group} ${head}`}
                  {unit === '' ? null : ' '}
                  {unit === '' ? null : <small>{unit}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.place}>
                <th scope="row">{names.place(row.place, 'short')}</th>
                {columns.map(({ id, text }) => (
                  <td key={id} className="number">
                    {text(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  )
}
