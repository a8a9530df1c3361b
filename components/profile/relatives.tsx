import type { ReactElement } from 'react'
import { peerClaim } from '@/data/model/compare-claims'
import { comparePhrasesOf } from '@/data/model/compare-names'
import { compareSentence } from '@/data/model/compare-sentence'
import type { Dataset } from '@/data/model/dataset'
import { enumerate } from '@/data/model/english-grammar'
import { figureText } from '@/data/model/figure-text'
import type { Names } from '@/data/model/name-table'
import type { ProfileDetails } from '@/data/model/profile-details'
import { relativeMeasures } from '@/data/model/profile-relatives'
import { axisTitle } from '../compare/chart-text'
import { Ledger } from '../regions/ledger'
import { localPath, placePath, withQuery } from '../ui/address'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly period: string
  readonly names: Names
  readonly lexicon: ProfileLexicon
  /** The release of the page, where its address names one: places are compared as it has them. */
  readonly query: URLSearchParams
}

/** At most so many places fit one comparison. */
const ROOM = 10

/** Peers with their reasons, neighbors, a small comparison, and the ways to compare further. */
export function RelativesSection({ dataset, details, period, names, lexicon, query }: Props): ReactElement {
  const { relatives, profile } = details
  const { place } = profile
  const { language } = names
  const said = lexicon.relatives
  const slugs = Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))
  const list = (places: readonly string[]) => {
    const short = places.map((id) => names.place(id, 'short'))
    return language === 'zh' ? short.join('、') : enumerate(short)
  }
  const compare = (places: readonly string[]) => (
    <a
      href={localPath(
        language,
        withQuery(
          '/compare',
          new URLSearchParams([['places', [place.code, ...places].slice(0, ROOM).join('.')], ...query]),
        ),
      )}
    >
      {said.compare(list(places.slice(0, ROOM - 1)))}
    </a>
  )
  const peers = relatives.peers.map((peer) => peer.place)
  const near = relatives.neighbors.filter((id) => relatives.rows.some((row) => row.place === id))
  return (
    <section>
      <h2>{said.title}</h2>
      {peers.length === 0 ? null : (
        <>
          <h3>{said.peers}</h3>
          <ol className="sentences">
            {relatives.peers.map((peer) => (
              <li key={peer.place}>
                {compareSentence([peerClaim(place.code, peer)], names, comparePhrasesOf(language))}
              </li>
            ))}
          </ol>
          <p className="aside-note">{said.peerNote(period)}</p>
        </>
      )}
      <p>
        {relatives.neighbors.length === 0
          ? said.noNeighbors(names.place(place.code, 'full'))
          : said.neighbors(list(relatives.neighbors))}
      </p>
      {relatives.rows.length === 0 ? null : (
        <Ledger
          isDense
          look="relatives"
          caption={said.table}
          columns={[
            { head: said.kind },
            ...relativeMeasures.map((id) => ({ head: axisTitle(names.indicator(id), names), isNumber: true })),
          ]}
          rows={relatives.rows.map(({ place: id, kind, figures }) => ({
            key: id,
            name: (
              <>
                {id === place.code || id === 'CN' ? (
                  names.place(id, 'short')
                ) : (
                  <a href={placePath(language, slugs, id)}>{names.place(id, 'short')}</a>
                )}
                <small>{kind === 'nation' ? null : said.kinds[kind]}</small>
              </>
            ),
            cells: figures.map((figure, i) => {
              const measure = relativeMeasures[i]
              return figure === null || measure === undefined
                ? ''
                : figureText(figure, names.indicator(measure), names).number
            }),
          }))}
        />
      )}
      <ul className="place-links further">
        {peers.length === 0 ? null : <li>{compare(peers)}</li>}
        {near.length === 0 || peers.length === 0 ? null : <li>{compare(near)}</li>}
        {place.region === null ? null : (
          <li>
            <a href={localPath(language, `/regions/${place.region}`)}>
              {said.regionPage(names.place(place.region, 'full'))}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
