import type { ComponentType, ReactElement, ReactNode } from 'react'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { InlineProps } from '@/components/compare/inline-comparison'
import { MapLegend } from '@/components/map/legend'
import { MapFigure } from '@/components/map/map-figure'
import type { ClassFills } from '@/components/map/palette'
import { useHead, useHydrated } from '@/components/ui/hooks'
import { Disclosure, lazyPart } from '@/components/ui/lazy-part'
import { Unbroken } from '@/components/ui/unbroken'
import { ViewLink } from '@/components/view/form-fields'
import { RequestNote } from '@/components/view/request'
import { useView, useViewHead } from '@/components/view/use-view'
import { useDrawing, usePaths, useViewData } from '@/components/view/use-view-data'
import type { ViewProps } from '@/components/view/view-data'
import { ZoomGate } from '@/components/zoom/zoom-gate'
import { placePath } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import { cellClaims } from '@/data/claims/claim'
import { punctuation } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import { citationsOfMap } from '@/data/map/sources'
import type { ThematicMap } from '@/data/map/thematic-map'
import { thematicMapOf } from '@/data/map/thematic-map'
import type { Grammar, Names, NameTable } from '@/data/text/names'
import { namesFrom, shortNames } from '@/data/text/names'
import { cellSentence, mapFinding, mapTitle } from '@/data/text/sentence'
import type { View } from '@/data/view/view'
import { DEFAULT_CLASSES, MAX_PLACES, withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import type { MapWords } from '@/data/words/words'
import { MapStage } from './map-stage'
import { MethodDetails, Selection, SortedTable } from './selection'
import { ViewForm } from './view-form'

export type ExplorerProps = ViewProps & {
  readonly fills: ClassFills
  /** What the server says of the indicator that the address asked for. */
  readonly about: ReactNode
  /** What the server says of the sites on the map, in the legend and as a list. Null where none are shown. */
  readonly siteLegend: ReactNode
  readonly siteSummary: ReactNode
}

/** One language's words and phrases; they are functions, so each language has an entry of its own that brings them. */
type ExplorerWords = {
  readonly words: MapWords
  readonly grammar: Grammar
  /** The comparison of the chosen places; its code is fetched when it is opened. */
  readonly Here: ComponentType<InlineProps & { readonly partWords: MapWords['part'] }>
}

const AboutIndicator = lazyPart(async () => (await import('@/components/sources/about-indicator')).AboutIndicator)
const SiteLegend = lazyPart(async () => (await import('@/components/map/site-legend')).SiteLegend)
const SiteList = lazyPart(async () => (await import('./site-list')).SiteList)

const SCOPE = 'm'

/** The explorer: the same page that the server sends, kept in step with the address once its script is awake. */
export function Explorer(props: ExplorerProps & ExplorerWords): ReactElement {
  const { viewOptions, slugs, approvalNumber, words } = props
  const { language } = props.names
  const { view: asked, isFirst, choose } = useView(viewOptions, props.keys, props.query)
  const { view: ready, viewData, request } = useViewData(asked, props.viewData, props.files)
  const {
    request: painting,
    thematic,
    fills,
  } = useDrawing(
    useMemo(() => thematicMapOf(viewData, ready), [viewData, ready]),
    props.fills,
  )
  const { view } = thematic
  const { indicator } = thematic.map.slice
  // While the next indicator is on its way, the thematic map is still that of the last one, and so must be its series.
  const [series, setSeries] = useState(viewData.series)
  if (viewData.series !== series && viewData.series.indicator.id === indicator.id) setSeries(viewData.series)
  const { request: outlining, paths } = usePaths(props.paths, view.level, viewData.series.members)
  const [sent] = useState(() => aboutKey(view))
  const isHydrated = useHydrated()
  // The oldest browsers have no popovers: there the form stands below the map, and the button is a link to it.
  const hasSheet = isHydrated && 'popover' in HTMLElement.prototype
  const [entry, setEntry] = useState<string | null>(null)
  const [lit, setLit] = useState<string | null>(null)
  const [fit, setFit] = useState<{ readonly place: string } | null>(null)

  const names = namesIn(thematic, props.names, props.grammar)
  const title = mapTitle(thematic, names)
  const finding = mapFinding(thematic, names)
  useHead(`${title} – ${words.site}`, finding)
  useViewHead(
    { page: { kind: 'map' }, view, viewOptions, language, title, description: finding },
    () => title + punctuation[language].colon + finding,
    isFirst,
  )

  const ranked = thematic.map.cells.toSorted(byRank)
  const profile = useCallback((place: string) => placePath(language, slugs, place), [language, slugs])
  // The map answers first; the table follows in the next frame, and not at all when something is only pointed at.
  const settled = useDeferredValue(thematic)
  const table = useMemo(
    () => (
      <SortedTable
        thematic={settled}
        names={namesIn(settled, props.names, props.grammar)}
        words={words}
        href={profile}
        canSort={isHydrated}
      />
    ),
    [settled, props.names, props.grammar, words, profile, isHydrated],
  )
  const canZoom = isHydrated && view.form !== 'tile'
  const sentence = (place: string) => {
    const cell = thematic.map.cells.find((candidate) => candidate.place === place)
    return cell === undefined ? '' : cellSentence(cellClaims(cell, thematic.map), names)
  }
  function select(place: string): void {
    const isChosen = asked.places.includes(place)
    const places = isChosen ? asked.places.filter((other) => other !== place) : [...asked.places, place]
    choose({ places: places.slice(-MAX_PLACES) })
  }

  return (
    <>
      {isFirst ? props.corrections : null}
      <RequestNote requests={[request, painting, outlining]} words={words.request} />
      <div className={view.text === 'large' ? 'explorer large' : 'explorer'}>
        <hgroup>
          <p>{title}</p>
          <h1 key={finding}>
            <Unbroken text={finding} words={shortNames(thematic.map.cells, names)} />
          </h1>
        </hgroup>
        <output className="unseen">{isFirst ? '' : `${title}${punctuation[language].colon}${finding}`}</output>
        <ViewForm
          view={asked}
          viewOptions={viewOptions}
          choices={props.choices}
          words={words}
          language={language}
          action={localPath(language, '/')}
          choose={isHydrated ? choose : null}
          isSheet={hasSheet}
        />
        <p className="phone-bar">
          {hasSheet ? (
            <button type="button" popoverTarget="controls">
              {words.form.sheet}
            </button>
          ) : (
            <a href="#controls">{words.form.sheet}</a>
          )}
        </p>
        <MapStage
          ranked={ranked}
          isTile={view.form === 'tile'}
          sentence={sentence}
          onSelect={select}
          onEntry={setEntry}
          onLight={setLit}
        >
          <MapFigure
            thematic={thematic}
            names={names}
            words={words}
            scope={SCOPE}
            paths={paths}
            fills={fills}
            lit={lit}
            entry={isHydrated ? (entry ?? view.focus ?? ranked[0]?.place) : undefined}
            approvalNumber={approvalNumber}
            href={(cell) => profile(cell.place)}
            layer={
              canZoom ? (
                <ZoomGate
                  thematic={thematic}
                  fills={fills}
                  at={asked.at}
                  words={words}
                  fit={fit}
                  onRest={(at) => choose({ at }, 'replace')}
                />
              ) : asked.at === null ? null : (
                <p className="zoom-buttons">
                  <a href={withQuery(localPath(language, '/'), viewParams({ ...asked, at: null }, viewOptions))}>
                    {words.explorer.whole}
                  </a>
                </p>
              )
            }
          >
            <FocusNote sentence={view.focus === null ? '' : sentence(view.focus)} />
            {view.level === 'province' && view.change === null ? (
              <ViewLink
                className="tile-offer"
                view={asked}
                patch={{ form: view.form === 'tile' ? 'fill' : 'tile', at: null }}
                viewOptions={viewOptions}
                action={localPath(language, '/')}
                choose={isHydrated ? choose : null}
              >
                {view.form === 'tile' ? words.explorer.noTiles : words.explorer.tiles}
              </ViewLink>
            ) : null}
          </MapFigure>
        </MapStage>
        <aside className={`aside ${SCOPE}`}>
          <MapLegend thematic={thematic} words={words} language={language} scope={SCOPE} />
          {isFirst ? (
            props.siteLegend
          ) : view.layers.length > 0 ? (
            <SiteLegend partWords={words.part} thematic={thematic} language={language} />
          ) : null}
          <Selection
            cells={view.places.flatMap((place) => thematic.map.cells.filter((cell) => cell.place === place))}
            indicator={indicator}
            names={names}
            words={words}
            href={profile}
            onDrop={select}
            onFit={canZoom ? (place) => setFit({ place }) : null}
            onEmpty={() => choose({ places: [] })}
            compare={withQuery(localPath(language, '/compare'), viewParams(asComparison(asked), viewOptions))}
          />
          <p className="act">
            <a href={withQuery(localPath(language, '/share'), viewParams(withoutCamera(asked), viewOptions))}>
              {words.explorer.share}
            </a>
          </p>
          {view.layers.length === 0 ? null : isHydrated ? (
            <SiteList
              partWords={words.part}
              fallback={isFirst ? props.siteSummary : null}
              thematic={thematic}
              names={names}
              lit={lit}
              onLight={setLit}
              href={profile}
            />
          ) : (
            props.siteSummary
          )}
        </aside>
      </div>
      {isHydrated && view.places.length > 0 && view.change === null ? (
        <Disclosure summary={words.explorer.compareHere}>
          <props.Here partWords={words.part} viewData={viewData} view={view} names={names} href={profile} />
        </Disclosure>
      ) : null}
      <div className={view.text === 'large' ? 'beneath large' : 'beneath'}>
        {table}
        <div>
          {aboutKey(view) === sent ? (
            props.about
          ) : (
            <AboutIndicator
              partWords={words.part}
              series={series}
              citations={citationsOfMap(series, thematic.map, view.change?.base ?? null)}
              language={language}
            />
          )}
          {isHydrated ? <MethodDetails thematic={thematic} series={series} names={names} words={words} /> : null}
        </div>
      </div>
    </>
  )
}

/** The names that a thematic map needs, with those of its own indicators. */
function namesIn({ map, circles }: ThematicMap, table: NameTable, grammar: Grammar): Names {
  return namesFrom(table, grammar, (id) => {
    const known = [map, circles].find((one) => one?.slice.indicator.id === id)
    if (!known) throw new Error(`no series of ${id}`)
    return known.slice.indicator
  })
}

/** The same choices on the page of comparisons, without those that only a map has. */
function asComparison(view: View): View {
  return { ...withoutCamera(view), method: 'own', classes: DEFAULT_CLASSES, layers: [], until: null, palette: null }
}

/** What is said of the place that the address points at, below the map: `focus=310000`. Nothing where it points at none. */
function FocusNote({ sentence }: { readonly sentence: string }): ReactElement | null {
  return sentence === '' ? null : <p className="focus-note">{sentence}</p>
}

/** What the definitions and sources below the map hang on: the server sent those of its own view. */
function aboutKey({ indicator, level, period, change }: View): string {
  return [indicator, level, period, change?.base].join('/')
}
