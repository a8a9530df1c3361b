import type { PageRef } from '@/data/address/page'
import { indicatorTable } from '@/data/export/data-table'
import type { Base, Dataset, Indicator, Place, Region } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { BaseProfile } from '@/data/profile/base'
import { baseProfileOf } from '@/data/profile/base'
import type { NationProfile } from '@/data/profile/nation'
import { nationProfileOf } from '@/data/profile/nation'
import type { Profile } from '@/data/profile/province'
import { profileOf } from '@/data/profile/province'
import type { ProfileDetails } from '@/data/profile/province-details'
import { profileDetails } from '@/data/profile/province-details'
import type { RegionProfile } from '@/data/profile/region'
import { regionProfileOf } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import {
  baseSentence,
  indicatorSentence,
  profileSentence,
  profileTitle,
  regionSentence,
  regionTitle,
} from '@/data/text/page-titles'
import type { ViewOptions } from '@/data/view/view-options'
import type { Opened } from './opened'
import { lazily, releaseQuery } from './opened'
import { provinceTable, regionTable } from './table'
import { askedView, viewOf } from './view'

type PageOf<Kind extends PageRef['kind']> = Extract<PageRef, { kind: Kind }>

/** The page of a province, as a release has it or by the newest data. */
export type OpenProvince = Opened & {
  readonly kind: 'province'
  readonly page: PageOf<'province'>
  readonly place: Place
  readonly profile: () => Profile
  /** All that its page and its brief say. */
  readonly details: () => ProfileDetails
}

/** The page of a region. */
type OpenRegion = Opened & {
  readonly kind: 'region'
  readonly page: PageOf<'region'>
  readonly profile: () => RegionProfile
}

/** The page of the nation. */
type OpenNation = Opened & {
  readonly kind: 'nation'
  readonly page: PageOf<'nation'>
  readonly nation: () => NationProfile
  readonly profile: () => RegionProfile
}

/** The page of an indicator; `map` is that of its newest year, null where it is not mapped. */
type OpenIndicator = Opened & {
  readonly kind: 'indicator'
  readonly page: PageOf<'indicator'>
  readonly indicator: Indicator
  readonly map: () => ThematicMap | null
  readonly options: () => ViewOptions
}

/** The page of an export base, which has no table of figures. */
type OpenBase = Omit<Opened, 'table' | 'citations'> & {
  readonly kind: 'base'
  readonly page: PageOf<'base'>
  readonly profile: () => BaseProfile
}

/** Every page of figures but the map and the comparison. */
export type OpenFigures = OpenProvince | OpenRegion | OpenNation | OpenIndicator | OpenBase

/** What every page has, whatever it is about. Only a province has a page of an earlier release. */
type Common = Pick<Opened, 'language' | 'names' | 'dataset' | 'release' | 'query' | 'pinned'>

/** Opens a page by its own id in some data; null where these have no such page. */
export function figuresOf(
  page: Exclude<PageRef, { kind: 'map' | 'compare' }>,
  dataset: Dataset,
  release: string | null,
  language: Language,
): OpenFigures | null {
  const names = namesOf(dataset, language)
  const common = { language, names, dataset, release, query: releaseQuery(release), pinned: releaseQuery(null) }
  switch (page.kind) {
    case 'province': {
      const place = dataset.places.find(({ slug }) => slug === page.id)
      return place === undefined ? null : provinceOf(page, place, common)
    }
    case 'region': {
      const region = dataset.regions.find(({ id }) => id === page.id)
      return region === undefined ? null : regionOf(page, region, common)
    }
    case 'nation': {
      const region = dataset.regions.find(({ scheme }) => scheme === 'nation')
      return region === undefined ? null : nationOf(page, region, common)
    }
    case 'indicator': {
      const indicator = dataset.indicators.find(({ id }) => id === page.id)
      return indicator === undefined ? null : indicatorOf(page, indicator, common)
    }
    case 'base': {
      const base = dataset.bases.find(({ id }) => id === page.id)
      return base === undefined ? null : baseOf(page, base, common)
    }
  }
}

function provinceOf(page: PageOf<'province'>, place: Place, common: Common): OpenProvince {
  const { dataset, names } = common
  const profile = lazily(() => profileOf(dataset, place))
  return {
    ...common,
    kind: page.kind,
    page,
    pinned: releaseQuery(dataset.release),
    place,
    profile,
    // Also what became of a figure in releases that came later: a drawer that stopped short would call it unchanged.
    details: lazily(() =>
      profileDetails(
        dataset,
        place,
        listReleases().map(({ id, date }) => ({ id, date, dataset: read(id) })),
      ),
    ),
    title: () => profileTitle(profile(), names),
    finding: () => profileSentence(profile(), names),
    table: lazily(() => provinceTable(dataset, place, names)),
    citations: () => {
      const [headline] = profile().headline
      return profile().figures.find(({ indicator }) => indicator.id === headline?.measure)?.citations ?? []
    },
  }
}

function regionOf(page: PageOf<'region'>, region: Region, common: Common): OpenRegion {
  const profile = lazily(() => regionProfileOf(common.dataset, region))
  return { ...common, ...regionTexts(region, profile, common), kind: page.kind, page, profile }
}

function nationOf(page: PageOf<'nation'>, region: Region, common: Common): OpenNation {
  const nation = lazily(() => nationProfileOf(common.dataset))
  const profile = () => nation().profile
  return { ...common, ...regionTexts(region, profile, common), kind: page.kind, page, nation, profile }
}

function regionTexts(region: Region, profile: () => RegionProfile, { dataset, names }: Common) {
  const table = lazily(() => regionTable(dataset, region, names))
  return {
    title: () => regionTitle(profile(), names),
    finding: () => regionSentence(profile(), names),
    table,
    citations: () => table().citations,
  }
}

function indicatorOf(page: PageOf<'indicator'>, indicator: Indicator, common: Common): OpenIndicator {
  const { dataset, names, language } = common
  const view = lazily(() => {
    const shown = { kind: 'map' } as const
    return viewOf(shown, askedView(shown, new URLSearchParams({ indicator: indicator.id }), 'page'), language)
  })
  const map = () => (indicator.mapped ? view().map : null)
  const table = lazily(() => indicatorTable(dataset, indicator, names))
  return {
    ...common,
    kind: page.kind,
    page,
    indicator,
    map,
    options: () => view().options,
    title: () => localText(indicator, 'name', language),
    finding: lazily(() => indicatorSentence(dataset, indicator, map(), names)),
    table,
    citations: () => table().citations,
  }
}

function baseOf(page: PageOf<'base'>, base: Base, common: Common): OpenBase {
  const { dataset, language } = common
  const profile = lazily(() => baseProfileOf(dataset, base))
  return {
    ...common,
    kind: page.kind,
    page,
    profile,
    title: () => localText(base, 'name', language),
    finding: () => baseSentence(dataset, profile(), language),
  }
}
