import type { ReactElement } from 'react'
import { useMemo } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { AboutIndicator } from '@/components/sources/about-indicator'
import { CompareFiles } from '@/components/sources/downloads'
import { useHead, useHydrated } from '@/components/ui/hooks'
import { Unbroken } from '@/components/ui/unbroken'
import { Sentences } from '@/components/ui/wide'
import { RequestNote } from '@/components/view/request'
import { useView, useViewHead } from '@/components/view/use-view'
import { usePaths, useViewData } from '@/components/view/use-view-data'
import type { ViewProps } from '@/components/view/view-data'
import { placePath } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import type { CompareTables } from '@/data/comparison/comparison'
import { comparisonOf } from '@/data/comparison/comparison'
import { localText } from '@/data/language'
import { shownSources } from '@/data/map/sources'
import type { CompareLanguage } from '@/data/text/names'
import { namesFrom, shortNames } from '@/data/text/names'
import { compareHeading } from '@/data/text/page-titles'
import { viewParams } from '@/data/view/view-codec'
import { CompareCharts } from './compare-charts'
import { CompareForm } from './compare-form'
import { CompareTable } from './compare-table'
import { benchmarkTexts } from './findings'
import { PlaceChoice } from './place-choice'
import './compare.css'

export type CompareProps = ViewProps & {
  readonly tables: CompareTables
}

const SCOPE = 'c'

/** The comparison page: what the server sends, kept in step with the address once its script is awake. */
export function Compare(props: CompareProps & CompareLanguage): ReactElement {
  const { viewOptions, tables, slugs, words, compareWords } = props
  const { language } = props.names
  const action = localPath(language, '/compare')
  const { view: asked, isFirst, choose } = useView(viewOptions, props.keys, props.query)
  const { view, viewData, request } = useViewData(asked, props.viewData, props.files)
  const comparison = useMemo(() => comparisonOf(viewData, tables, view), [viewData, tables, view])
  const { request: outlining, paths } = usePaths(props.paths, view.level, viewData.series.members)
  const isHydrated = useHydrated()
  const { series, versus, over } = viewData
  const names = useMemo(
    () =>
      namesFrom(props.names, props.grammar, (id) => {
        const known = [series, versus, over].find((one) => one?.indicator.id === id)
        if (!known) throw new Error(`no series of ${id}`)
        return known.indicator
      }),
    [props.names, props.grammar, series, versus, over],
  )
  const heading = compareHeading(comparison, names, compareWords)
  useHead(`${heading} – ${words.site}`)
  useViewHead(
    { page: { kind: 'compare' }, view, viewOptions, language, title: heading, description: compareWords.description },
    async () => (await import('@/data/export/alt-text')).compareAlt(comparison, heading, names).short,
    isFirst,
  )
  const live = isHydrated ? choose : null
  const href = (place: string) => placePath(language, slugs, place)
  const link = { viewOptions, names, action, choose: live }
  return (
    <>
      <style>{chartStyle('reader')}</style>
      {isFirst ? props.corrections : null}
      <RequestNote requests={[request, outlining]} words={words.request} />
      <div className={view.text === 'large' ? 'compare large' : 'compare'}>
        <h1 key={heading}>
          <Unbroken text={heading} words={shortNames(comparison.thematic.map.cells, names)} />
        </h1>
        <output className="unseen">{isFirst ? '' : heading}</output>
        <PlaceChoice
          comparison={comparison}
          words={compareWords}
          map={withQuery(localPath(language, '/'), viewParams(onMap(asked), viewOptions))}
          {...link}
        />
        <CompareForm
          view={asked}
          viewOptions={viewOptions}
          pairables={tables.pairables}
          choices={props.choices}
          words={words}
          compareWords={compareWords}
          language={language}
          action={action}
          choose={live}
          hasQuadrants={comparison.scatter?.kind === 'plot' && comparison.scatter.nation !== null}
        />
        <CompareTable
          comparison={comparison}
          names={names}
          words={compareWords}
          scope={SCOPE}
          href={href}
          isHydrated={isHydrated}
        />
        <Sentences all={benchmarkTexts(comparison, names, props.comparePhrases)} />
        <CompareCharts
          comparison={comparison}
          href={href}
          tables={tables}
          paths={paths}
          approvalNumber={props.approvalNumber}
          scope={SCOPE}
          words={words}
          compareWords={compareWords}
          comparePhrases={props.comparePhrases}
          {...link}
        />
        <section className="definitions">
          <h2>{compareWords.sources}</h2>
          <div>
            {shownSources(viewData, comparison.thematic).map(({ series: shown, citations }) => (
              <div key={shown.indicator.id}>
                <h3>{localText(shown.indicator, 'name', language)}</h3>
                <AboutIndicator series={shown} citations={citations} language={language} />
              </div>
            ))}
          </div>
        </section>
        <div className="files">
          <CompareFiles query={viewParams(view, viewOptions)} language={language} words={compareWords.files} />
          <p className="act">
            <a href={withQuery(localPath(language, '/share/compare'), viewParams(asked, viewOptions))}>
              {words.explorer.share}
            </a>
          </p>
        </div>
      </div>
    </>
  )
}

/** The same choices on the map, without those that only a comparison has. */
function onMap(view: Parameters<typeof viewParams>[0]): Parameters<typeof viewParams>[0] {
  return {
    ...view,
    change: null,
    versus: null,
    circles: null,
    peers: null,
    axes: ['linear', 'linear'],
    scale: 'level',
    pair: 'side',
    quadrants: 'none',
  }
}
