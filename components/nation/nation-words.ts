import type { FlowFamily } from '@/data/model/flow-series'
import type { PartShares } from '@/data/model/nation-profile'
import type { WorldRankClaim } from '@/data/model/world-ranking'

/** The words of the page of the nation, in one language. */
export type NationWords = {
  readonly contents: string
  readonly series: Readonly<Record<FlowFamily, string>>
  readonly seriesLead: string
  readonly chart: (name: string, from: string, to: string) => string
  readonly chartDescription: (name: string) => string
  readonly noChart: string
  readonly flows: { readonly total: string; readonly exports: string; readonly imports: string }
  readonly year: string
  readonly source: string
  readonly growthNote: string
  readonly later: string
  readonly laterLead: string
  readonly branches: string
  readonly ecommerce: string
  readonly ecommerceShares: Readonly<Record<'cbec-export-share' | 'cbec-import-share', (count: number) => string>>
  readonly unknownOthers: (count: number) => string
  readonly partner: string
  readonly ecommerceParts: Readonly<Record<PartShares['kind'], Readonly<Record<PartShares['flow'], string>>>>
  readonly world: string
  readonly worldLists: Readonly<Record<'world-dds-export' | 'world-dds-import', (period: string) => string>>
  readonly economy: string
  readonly worldShare: string
  readonly worldTotal: string
  /** Where the nation stands in the world, without the final stop; `figure` and `share` are written. */
  readonly worldRank: (
    claim: WorldRankClaim,
    said: { readonly figure: string; readonly share: string | null },
  ) => string
  readonly targets: string
  readonly targetYear: (year: string) => string
  readonly goal: string
  readonly regions: string
  readonly allChecks: string
}
