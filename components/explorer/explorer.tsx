import type { ReactElement } from 'react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Catalog } from '@/data/model/catalog'
import { cellClaims } from '@/data/model/claim'
import type { Indicator } from '@/data/model/dataset'
import type { NameTable } from '@/data/model/name-table'
import { namesFrom } from '@/data/model/name-table'
import type { Phrases } from '@/data/model/phrases'
import type { Material } from '@/data/model/plate'
import { plateOf } from '@/data/model/plate'
import { cellSentence } from '@/data/model/sentence'
import { byRank } from '@/data/model/table-rows'
import { plateFinding, plateTitle } from '@/data/model/title'
import { MAX_PLACES } from '@/data/model/view'
import type { ViewKey } from '@/data/model/view-codec'
import { viewParams } from '@/data/model/view-codec'
import { MapFigure } from '../map/map-figure'
import { MapLegend } from '../map/map-legend'
import type { Paint } from '../map/paint'
import type { LandPaths } from '../map/steps'
import { PlaceTable } from '../table/place-table'
import { localPath, withQuery } from '../ui/address'
import { useAwake } from '../ui/use-awake'
import type { Words } from '../words/words'
import { AboutIndicator } from './about-indicator'
import { Corrections } from './corrections'
import { MapStage } from './map-stage'
import { MethodDetails } from './method-details'
import { Tray } from './tray'
import { useDrawing } from './use-drawing'
import type { DataFiles } from './use-material'
import { useMaterial } from './use-material'
import { usePaths } from './use-paths'
import { useView } from './use-view'
import { ViewForm } from './view-form'
import { ZoomLayer } from './zoom-layer'

export type ExplorerProps = {
  readonly material: Material
  readonly catalog: Catalog
  readonly built: readonly ViewKey[]
  readonly names: NameTable
  readonly slugs: Readonly<Record<string, string>>
  readonly choices: readonly Pick<Indicator, 'id' | 'theme' | 'name_zh' | 'name_en'>[]
  readonly files: DataFiles
  readonly paths: LandPaths
  readonly paint: Paint
  readonly approvalNumber: string | undefined
}

/** One language's words and phrases; they are functions, so each language has an entry of its own that brings them. */
export type Lexicon = { readonly words: Words; readonly phrases: Phrases }

const SiteList = lazy(() => import('./site-list').then((module) => ({ default: module.SiteList })))

const SCOPE = 'm'

/** The explorer: the same page that the server sends, kept in step with the address once its script is awake. */
export function Explorer(props: ExplorerProps & Lexicon): ReactElement {
  const { catalog, slugs, approvalNumber, words } = props
  const { language } = props.names
  const { view: asked, corrections, choose } = useView(catalog, props.built)
  const { view: ready, material, hasFailed } = useMaterial(asked, props.material, props.files)
  const { plate, paint } = useDrawing(
    useMemo(() => plateOf(material, ready), [material, ready]),
    props.paint,
  )
  const { view } = plate
  const { indicator } = plate.map.slice
  // While the next indicator is on its way, the plate is still that of the last one, and so must be its series.
  const [series, setSeries] = useState(material.series)
  if (material.series !== series && material.series.indicator.id === indicator.id) setSeries(material.series)
  const paths = usePaths(props.paths, view.level, material.series.members)
  const isAwake = useAwake()
  const [entry, setEntry] = useState<string | null>(null)
  const [lit, setLit] = useState<string | null>(null)
  const [fit, setFit] = useState<{ readonly place: string } | null>(null)

  const names = namesFrom(props.names, props.phrases, (id) => {
    const known = [plate.map, plate.circles].find((map) => map?.slice.indicator.id === id)
    if (!known) throw new Error(`no series of ${id}`)
    return known.slice.indicator
  })
  const title = plateTitle(plate, names)
  const finding = plateFinding(plate, names)
  useEffect(() => {
    document.title = `${title} – ${words.site}`
    document.querySelector('meta[name="description"]')?.setAttribute('content', finding)
  }, [title, finding, words.site])

  const ranked = plate.map.cells.toSorted(byRank)
  const profile = (place: string) => localPath(language, `/provinces/${slugs[place] ?? place}`)
  const hasPages = view.level === 'province'
  const canZoom = isAwake && view.form !== 'tile'
  const sentence = (place: string) => {
    const cell = plate.map.cells.find((candidate) => candidate.place === place)
    return cell === undefined ? '' : cellSentence(cellClaims(cell, plate.map), names)
  }
  function select(place: string): void {
    const isChosen = asked.places.includes(place)
    const places = isChosen ? asked.places.filter((other) => other !== place) : [...asked.places, place]
    choose({ places: places.slice(-MAX_PLACES) })
  }

  return (
    <>
      <Corrections corrections={corrections} words={words} language={language} />
      {hasFailed ? (
        <p className="corrections" role="alert">
          {words.explorer.failed}{' '}
          <a href={withQuery(localPath(language, '/'), viewParams(asked, catalog))}>{words.explorer.reload}</a>
        </p>
      ) : null}
      <div className={view.text === 'large' ? 'explorer large' : 'explorer'}>
        <hgroup>
          <p>{title}</p>
          <h1>{finding}</h1>
        </hgroup>
        <ViewForm
          view={asked}
          catalog={catalog}
          choices={props.choices}
          words={words}
          language={language}
          action={localPath(language, '/')}
          choose={isAwake ? choose : null}
        />
        {isAwake ? (
          <p className="phone-bar">
            <button type="button" popoverTarget="controls">
              {words.form.sheet}
            </button>
          </p>
        ) : null}
        <MapStage
          ranked={ranked}
          isTile={view.form === 'tile'}
          sentence={sentence}
          onSelect={select}
          onEntry={setEntry}
          onLight={setLit}
        >
          <MapFigure
            plate={plate}
            names={names}
            words={words}
            scope={SCOPE}
            paths={paths}
            paint={paint}
            lit={lit}
            entry={isAwake ? (entry ?? ranked[0]?.place) : undefined}
            approvalNumber={approvalNumber}
            href={hasPages ? (cell) => profile(cell.place) : null}
            layer={
              canZoom ? (
                <ZoomLayer
                  plate={plate}
                  paint={paint}
                  at={asked.at}
                  words={words}
                  fit={fit}
                  onRest={(at) => choose({ at }, 'replace')}
                />
              ) : null
            }
          />
        </MapStage>
        <aside className={`aside ${SCOPE}`}>
          <MapLegend plate={plate} words={words} language={language} scope={SCOPE} />
          <Tray
            cells={view.places.flatMap((place) => plate.map.cells.filter((cell) => cell.place === place))}
            indicator={indicator}
            names={names}
            words={words}
            href={hasPages ? profile : null}
            onDrop={select}
            onFit={canZoom ? (place) => setFit({ place }) : null}
            onEmpty={() => choose({ places: [] })}
          />
          {view.layers.length > 0 ? (
            <Suspense>
              <SiteList plate={plate} names={names} words={words} lit={lit} onLight={setLit} href={profile} />
            </Suspense>
          ) : null}
        </aside>
      </div>
      <div className={view.text === 'large' ? 'beneath large' : 'beneath'}>
        <PlaceTable plate={plate} names={names} words={words} href={hasPages ? profile : null} canSort={isAwake} />
        <div>
          <AboutIndicator series={series} words={words} language={language} />
          {isAwake ? <MethodDetails plate={plate} series={series} names={names} words={words} /> : null}
        </div>
      </div>
    </>
  )
}
