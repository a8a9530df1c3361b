import type { Method } from '@/data/model/classification'
import type { CorrectionKind } from '@/data/model/correction'
import type { Indicator, Place } from '@/data/model/dataset'
import type { Family } from '@/data/model/palette-family'
import type { QuantityState } from '@/data/model/quantity'
import type { Form } from '@/data/model/view'

/** The interface in one language. A dictionary that lacks a word does not compile. */
export type Words = {
  readonly site: string
  readonly siteDescription: string
  readonly otherLanguage: string
  readonly skip: string
  readonly nav: Readonly<
    Record<
      'label' | 'map' | 'compare' | 'provinces' | 'regions' | 'nation' | 'indicators' | 'sites' | 'data' | 'about',
      string
    >
  >
  readonly themes: Readonly<Record<Indicator['theme'], string>>
  readonly kinds: Readonly<Record<Place['kind'], string>>
  readonly form: {
    readonly label: string
    readonly indicator: string
    readonly period: string
    readonly level: string
    readonly levels: { readonly province: string; readonly region: string }
    readonly form: string
    readonly forms: Readonly<Record<Form, string>>
    readonly method: string
    readonly methods: Readonly<Record<Method, string>>
    readonly classes: string
    readonly palette: string
    readonly palettes: Readonly<Record<Family, string>>
    readonly turned: (palette: string) => string
    readonly turn: string
    readonly turnBack: string
    readonly circles: string
    readonly change: string
    readonly sheet: string
    readonly largeText: string
    readonly normalText: string
    readonly layers: string
    readonly bases: string
    readonly zones: string
    readonly more: string
    readonly show: string
  }
  readonly explorer: {
    readonly tiles: string
    readonly noTiles: string
    readonly compare: string
    readonly compareHere: string
    readonly play: string
    readonly pause: string
    readonly chosen: string
    readonly rank: (rank: string) => string
    readonly drop: (name: string) => string
    readonly empty: string
    readonly failed: string
    readonly reload: string
    readonly share: string
    readonly keys: string
    readonly until: string
    readonly zoom: string
    readonly closer: string
    readonly farther: string
    readonly whole: string
    readonly hint: string
    readonly still: string
    readonly fit: (name: string) => string
  }
  readonly method: {
    readonly title: string
    readonly current: (method: string, classes: string) => string
    readonly histogram: string
    readonly alternative: (method: string, lowest: number, changed: number) => string
    readonly named: (places: string) => string
  }
  readonly siteList: {
    readonly title: string
    readonly filter: string
    readonly count: (active: number, revoked: number) => string
    readonly bases: string
    readonly batch: (n: number) => string
    readonly revoked: (day: string) => string
  }
  readonly map: {
    readonly describe: (places: number, known: number) => string
    /** What follows where each place is a link. */
    readonly links: string
    readonly zones: (place: string, count: number, cities: readonly string[], isActive: boolean) => string
    readonly inset: string
    readonly note: string
    readonly approval: (number: string) => string
    readonly taiwan: string
    readonly taiwanOther: string
  }
  readonly legend: {
    readonly title: string
    readonly count: string
    readonly under: (upper: string) => string
    readonly between: (lower: string, upper: string) => string
    readonly all: string
    readonly from: (lower: string) => string
    readonly states: Readonly<Record<Exclude<QuantityState, 'value'>, string>>
    readonly derived: (count: number) => string
    readonly circles: string
    readonly bases: string
    readonly zones: string
    readonly clustered: string
    readonly revoked: string
  }
  readonly table: {
    readonly caption: (title: string) => string
    readonly rank: string
    readonly place: string
    readonly region: string
    readonly share: string
    readonly derived: string
    readonly nation: string
  }
  readonly about: {
    readonly definition: string
    readonly comparability: string
    readonly source: string
    readonly formula: string
    readonly unconfirmed: string
    readonly ofNation: string
    readonly breaks: string
  }
  readonly corrections: Readonly<Record<CorrectionKind, (key: string, given: string, used: string | null) => string>>
  readonly profile: {
    readonly locator: (name: string) => string
    readonly bases: string
    readonly noBase: (name: string) => string
    readonly zones: string
    readonly zoneCount: (name: string, active: string, revoked: number) => string
    readonly noZone: (name: string) => string
    readonly document: string
    readonly published: (day: string) => string
    readonly revoked: (day: string) => string
    readonly batchHead: string
    readonly batch: (n: number) => string
    readonly announced: (day: string) => string
    readonly noSeries: (name: string) => string
    readonly rankOf: (rank: string, of: number) => string
    readonly title: (name: string) => string
    readonly county: string
  }
  readonly provinces: { readonly title: string; readonly lead: string; readonly outside: string }
  readonly missing: {
    readonly title: string
    readonly lead: (path: string) => string
    readonly near: string
    readonly all: string
  }
  readonly search: {
    readonly title: string
    /** What the browser needs while one types: plain strings. */
    readonly box: {
      readonly field: string
      readonly submit: string
      readonly list: string
      readonly found: string
      readonly none: string
      readonly near: string
    }
    readonly indicator: string
    readonly zone: string
    readonly results: (query: string) => string
    readonly best: (count: number) => string
    readonly nothing: (query: string) => string
    readonly perhaps: string
    readonly hint: string
  }
  readonly footer: {
    readonly release: (id: string) => string
    readonly facts: string
    readonly contact: string
    readonly privacy: string
  }
}

/** What a map and a comparison say: all that a browser is sent of the dictionary. */
export type MapWords = Pick<
  Words,
  'site' | 'themes' | 'form' | 'explorer' | 'method' | 'siteList' | 'map' | 'legend' | 'table' | 'about'
>
