import type { ReactElement } from 'react'
import { axisTitle } from '@/components/chart/figure-axis'
import { FigureTable } from '@/components/table/figure-table'
import { placePath } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import { peerClaim } from '@/data/claims/comparison-claims'
import type { PeerTable } from '@/data/comparison/peers'
import type { Dataset } from '@/data/facts/dataset'
import { localText } from '@/data/language'
import type { ProfileDetails } from '@/data/profile/province-details'
import { compareSentence } from '@/data/text/compare-sentence'
import { figureText } from '@/data/text/figure'
import type { Names } from '@/data/text/names'
import { compareGrammarOf } from '@/data/text/names-of'
import type { ProfileWords } from '@/data/words/words'

type Props = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly peerTable: Pick<PeerTable, 'period' | 'dimensions'>
  readonly names: Names
  readonly profileWords: ProfileWords
  /** The release of the page, where its address names one: places are compared as it has them. */
  readonly query: URLSearchParams
}

/** At most so many places fit one comparison. */
const ROOM = 10

/** Peers with their reasons, neighbors, a small comparison, and the ways to compare further. */
export function ComparatorsSection({ dataset, details, peerTable, names, profileWords, query }: Props): ReactElement {
  const { comparators, profile } = details
  const { place } = profile
  const { language } = names
  const said = profileWords.comparators
  const slugs = Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))
  const list = (places: readonly string[]) => {
    const short = places.map((id) => names.place(id, 'short'))
    return said.listed(short)
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
  const peers = comparators.peers.map((peer) => peer.place)
  const near = comparators.neighbors.filter((id) => comparators.rows.some((row) => row.place === id))
  return (
    <section>
      <h2>{said.title}</h2>
      {peers.length === 0 ? null : (
        <>
          <h3>{said.peers}</h3>
          <ol className="sentences">
            {comparators.peers.map((peer) => (
              <li key={peer.place}>
                {compareSentence([peerClaim(place.code, peer)], names, compareGrammarOf(language))}
              </li>
            ))}
          </ol>
          <p className="aside-note">
            {said.peerNote(
              peerTable.period,
              peerTable.dimensions.map((dimension) => localText(dimension, 'short', language)),
            )}
          </p>
        </>
      )}
      <p>
        {comparators.neighbors.length === 0
          ? said.noNeighbors(names.place(place.code, 'full'))
          : said.neighbors(list(comparators.neighbors))}
      </p>
      {comparators.rows.length === 0 ? null : (
        <FigureTable
          isDense
          look="relatives"
          caption={said.table}
          columns={[
            { head: said.kind },
            ...comparators.indicators.map((indicator) => ({ head: axisTitle(indicator, names), isNumber: true })),
          ]}
          rows={comparators.rows.map(({ place: id, kind, figures }) => ({
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
              const indicator = comparators.indicators[i]
              return figure === null || indicator === undefined ? '' : figureText(figure, indicator, names).number
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
