import type { FlowFamily } from '@/data/model/flow-series'
import type { PartShares } from '@/data/model/nation-profile'
import type { WorldRankClaim } from '@/data/model/world-ranking'
import type { NationWords } from './nation-words'

export const chinese = {
  contents: '本页内容',
  series: {
    dds: '可数字化交付的服务：历年',
    delivered: '已数字化交付的服务：历年',
    ict: '电信、计算机和信息服务',
    culture: '个人、文化和娱乐服务',
    insurance: '保险服务',
    finance: '金融服务',
    cbec: '跨境电商',
  },
  seriesLead:
    '“可数字化交付”与“已数字化交付”是两个概念：前者是能够以数字方式交付的金额，后者是实际以数字方式交付的金额。两者各有自己的图和坐标，不画在一起，也不相互比较。',
  chart: (name: string, from: string, to: string) => `${name}，${from}—${to}年`,
  chartDescription: (name: string) => `${name}的进出口、出口、进口三条线，全部数字见旁边的表。`,
  noChart: '没有数字',
  flows: { total: '进出口', exports: '出口', imports: '进口' },
  year: '年份',
  source: '来源',
  growthNote: '金额旁为印载的同比增速。',
  later: '报告之后公布的数字',
  laterLead: '以下由官方在报告之后发布，是初步数，来源与报告不同，不与历年数字连成一条线。',
  branches: '分行业',
  ecommerce: '跨境电商',
  ecommerceShares: {
    'cbec-export-share': (count: number) => `占全国跨境电商出口比重：印载的前${count}位`,
    'cbec-import-share': (count: number) => `占全国跨境电商进口比重（按目的地）：印载的前${count}位`,
  },
  unknownOthers: (count: number) => `其余${count}个省份未公布，不是零。`,
  partner: '项目',
  ecommerceParts: {
    partners: { export: '跨境电商出口目的地（占出口）', import: '跨境电商进口来源地（占进口）' },
    goods: { export: '跨境电商出口商品（占出口）', import: '跨境电商进口商品（占进口）' },
  },
  world: '世界前十位中的中国',
  worldLists: {
    'world-dds-export': (period: string) => `${period}年数字交付服务出口前十位`,
    'world-dds-import': (period: string) => `${period}年数字交付服务进口前十位`,
  },
  economy: '经济体',
  worldShare: '占全球',
  worldTotal: '全球',
  /** Where the nation stands in the world, without the final stop; `figure` and `share` are written. */
worldRank: ({ period, measure, rank }: WorldRankClaim, { figure, share }: { readonly figure: string; readonly share: string | null }) =>
    `${period}年，中国数字交付服务${measure.endsWith('export') ? '出口' : '进口'}${figure}，居世界${rank.tied > 1 ? '并列' : ''}第${rank.best}位${share === null ? '' : `，占全球的${share}`}`,
  targets: '2029年和2035年的目标',
  targetYear: (year: string) => `到${year}年`,
  goal: '目标',
  regions: '分区域',
  allChecks: '各省、各年的全部核对',
}
