import { LRUCache } from 'lru-cache'
import type { PageRef, SharedPage, ViewPage } from '@/data/address/page'
import { pathOf } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import { pictureView } from '@/data/address/picture'
import { findPage } from '@/data/address/read-address'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import type { Theme } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import type { OpenFigures, OpenProvince } from './figures'
import { figuresOf } from './figures'
import { pinnedRelease, releaseQuery } from './opened'
import type { OpenView, Purpose } from './view'
import { askedView, newestViewQuery, viewOf, viewQuery } from './view'

/** A page about figures, and all that page, picture, embed, file, panel and citation show of it. */
export type OpenPage = OpenView | OpenFigures

/** A page of which there are pictures and embeds. */
export type OpenShared = OpenView | OpenProvince

/** A page of which there are a table and a citation as files. */
export type OpenTable = Exclude<OpenPage, { kind: 'base' }>

/** What was opened lately, by canonical address and language. Nothing in it depends on settings or on the day. */
const kept = new LRUCache<string, OpenPage>({ max: 150 })

/** Opens the page that a reference means, with the query beside it; null where there is no such page. */
export function openPage(
  page: PageRef,
  search: URLSearchParams,
  language: Language,
  purpose: Purpose = 'page',
): OpenPage | null {
  return page.kind === 'map' || page.kind === 'compare'
    ? openView(page, search, language, purpose)
    : openFigures(page, pinnedRelease(search), language)
}

/** Opens a page of which there are pictures; null for a province that there is not. */
export function openShared(
  page: SharedPage,
  search: URLSearchParams,
  language: Language,
  purpose: Purpose = 'page',
): OpenShared | null {
  return page.kind === 'province'
    ? openProvince(page.id, pinnedRelease(search), language)
    : openView(page, search, language, purpose)
}

/** Opens the view that a query asks for. Total: any query gives a view. */
export function openView(
  page: ViewPage,
  search: URLSearchParams,
  language: Language,
  purpose: Purpose = 'page',
): OpenView {
  const asked = askedView(page, search, purpose)
  const key = addressOf(page, viewQuery(asked), language)
  const known = kept.get(key)
  if (known !== undefined && isView(known)) return { ...known, ...asked }
  const opened = viewOf(page, asked, language)
  kept.set(key, opened)
  return opened
}

/** Whether a page is the map or the comparison of a view. */
function isView(opened: OpenPage): opened is OpenView {
  return opened.kind === 'map' || opened.kind === 'compare'
}

/** Opens the page of a province by any spelling; null where there is none. */
export function openProvince(id: string, release: string | null, language: Language): OpenProvince | null {
  const opened = openFigures({ kind: 'province', id }, release, language)
  return opened?.kind === 'province' ? opened : null
}

function openFigures(page: PageRef, release: string | null, language: Language): OpenFigures | null {
  const dataset = read(release ?? undefined)
  const found = findPage(dataset, page)
  if (found === null || found.kind === 'map' || found.kind === 'compare') return null
  const key = addressOf(found, releaseQuery(release), language)
  const known = kept.get(key)
  if (known !== undefined && !isView(known)) return known
  const opened = figuresOf(found, dataset, release, language)
  if (opened !== null) kept.set(key, opened)
  return opened
}

/** The canonical address of a page in its language. */
export function addressOf(page: PageRef, query: URLSearchParams, language: Language): string {
  return localPath(language, withQuery(pathOf(page), query))
}

/** The query of the same page by the newest data. */
export function newestQuery(opened: OpenShared): URLSearchParams {
  return opened.kind === 'province' ? releaseQuery(null) : newestViewQuery(opened)
}

/** The canonical query of the pictures of a page. Light needs no saying. */
export function pictureParams(opened: OpenShared, theme: Theme | null = null): URLSearchParams {
  if (opened.kind !== 'province') return viewParams(pictureView({ ...opened.view, theme }), opened.options)
  return new URLSearchParams([...(theme === 'dark' ? [['theme', theme]] : []), ...opened.query])
}
