import type { ReactElement } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { strip } from '@/components/chart/strip'
import { landPaths } from '@/components/map/land-paths'
import { MapLegend } from '@/components/map/legend'
import { MapFigure } from '@/components/map/map-figure'
import { classFills } from '@/components/map/palette'
import type { SiteSettings } from '@/components/page/page'
import { SvgTree } from '@/components/svg/svg-tree'
import { placeAddress } from '@/data/address/page'
import type { Dataset } from '@/data/facts/dataset'
import { numberOf } from '@/data/facts/quantity'
import { trimmed, unitLabel } from '@/data/format/number'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Distribution } from '@/data/statistics/distribution'
import { distributionOf } from '@/data/statistics/distribution'
import type { Names } from '@/data/text/names'
import { mapTitle } from '@/data/text/sentence'
import { indicatorWordsOf, wordsOf } from '@/data/words/words'
import '@/components/map/legend.css'

type Props = {
  readonly dataset: Dataset
  readonly thematic: ThematicMap
  /** The same map in the explorer. */
  readonly explorer: string
  readonly names: Names
  readonly settings: SiteSettings
}

/** The newest figures by province on a map that leads to the provinces, with its legend. */
export function IndicatorMap({ dataset, thematic, explorer, names, settings }: Props): ReactElement {
  const { language } = names
  const words = wordsOf(language)
  const own = indicatorWordsOf(language)
  return (
    <section className="indicator-map" aria-label={mapTitle(thematic, names)}>
      <MapFigure
        scope="m"
        thematic={thematic}
        names={names}
        words={words}
        href={(cell) => placeAddress(dataset, cell.place, language) ?? ''}
        approvalNumber={settings.MAP_APPROVAL_NUMBER}
        paths={landPaths()}
        fills={classFills(thematic.map)}
      >
        <div>
          <h2>{mapTitle(thematic, names)}</h2>
          <MapLegend thematic={thematic} words={words} language={language} scope="m" />
          <p className="more">
            <a href={explorer}>{own.open}</a>
          </p>
          <p className="hint">{own.mapHint}</p>
        </div>
      </MapFigure>
    </section>
  )
}

type DistributionProps = { readonly thematic: ThematicMap; readonly names: Names }

/** How the provinces lie in the newest period: every one a tick, quartiles, and who stands far from the others. */
export function IndicatorDistribution({ thematic, names }: DistributionProps): ReactElement {
  const words = indicatorWordsOf(names.language).distribution
  const { slice } = thematic.map
  const { indicator } = slice
  const distribution = distributionOf(slice)
  const outliers = new Set(distribution.outliers.map(({ place }) => place))
  const written = (place: string) =>
    slice.figures
      .filter((figure) => figure.place === place)
      .map((figure) => names.grammar.quantity(figure.quantity, indicator))
      .join('')
  return (
    <section className="distribution">
      <h2>{words.title(slice.period)}</h2>
      <style>{chartStyle('reader')}</style>
      <SvgTree
        drawing={strip(
          distribution.ticks.map(({ place, number }) => ({
            place,
            name: names.place(place, 'short'),
            value: number,
            text: written(place),
            tone: 'other' as const,
            outlier: outliers.has(place),
          })),
          {
            scope: 'd',
            width: 440,
            title: words.strip(localText(indicator, 'name', names.language)),
            description: sentences(distribution, thematic, names).join(' '),
            empty: words.empty,
            axis: {
              scale: distribution.scale,
              title: unitLabel(indicator.unit, names.language),
              format: (value) => trimmed(value, indicator, names.language),
            },
            quartiles: bandOf(distribution, thematic, names),
          },
        )}
      />
      {sentences(distribution, thematic, names).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}

/** The band of the strip, where all three quartiles are plain numbers. */
function bandOf({ quartiles }: Distribution, thematic: ThematicMap, names: Names) {
  if (quartiles === null) return null
  const [lower, median, upper] = [quartiles.first, quartiles.median, quartiles.third].map(numberOf)
  if (typeof lower !== 'number' || typeof median !== 'number' || typeof upper !== 'number') return null
  const text = names.grammar.quantity(quartiles.median, thematic.map.slice.indicator)
  return { lower, median, upper, text: indicatorWordsOf(names.language).distribution.median(text) }
}

function sentences(distribution: Distribution, { map }: ThematicMap, names: Names): readonly string[] {
  const words = indicatorWordsOf(names.language)
  const { quartiles, n, outliers, spread, without } = distribution
  const { indicator } = map.slice
  const write = (quantity: Parameters<typeof names.grammar.quantity>[0]) => names.grammar.quantity(quantity, indicator)
  const short = (place: string) => names.place(place, 'short')
  const reasons = [...new Set(without.map(({ quantity }) => write(quantity)))]
  const left = reasons.map((reason) =>
    words.because(
      words.list(without.filter(({ quantity }) => write(quantity) === reason).map(({ place }) => short(place))),
      reason,
    ),
  )
  return [
    quartiles === null
      ? null
      : words.distribution.quartiles(n, write(quartiles.first), write(quartiles.median), write(quartiles.third)),
    spreadText(),
    left.length === 0 ? null : words.distribution.without(words.join(left)),
  ].filter((sentence) => sentence !== null)

  function spreadText(): string {
    switch (spread) {
      case 'unknown':
        return words.distribution.unknown(n)
      case 'none':
        return words.distribution.noSpread
      case 'some':
        return outliers.length === 0
          ? words.distribution.noOutliers
          : words.distribution.outliers(words.list(outliers.map(({ place }) => short(place))))
    }
  }
}
