import type { Language } from '@/data/model/language'

/** The words of the note on a pinned page and of the page on which two releases are compared. */
export type ReleaseWords = {
  /** Above the page of an address that is pinned to an earlier release. It speaks of the link, whatever a map shows now. */
  readonly note: {
    readonly label: string
    readonly pinned: (day: string, release: string) => string
    readonly none: string
    readonly corrected: (all: number) => string
    /** How a subject is called inside a sentence. */
    readonly named: Readonly<Record<'indicator' | 'place', (name: string) => string>>
    /** How many of them are figures of a subject, or that none is. */
    readonly of: (subject: string, count: number) => string
    readonly join: string
    readonly asPublished: (day: string) => string
    readonly latest: (day: string, release: string) => string
    readonly all: string
    readonly list: (subject: string, count: number) => string
    readonly more: (count: number) => string
    /** The link from a pinned page to the brief, which has the newest data. */
    readonly brief: string
  }
  readonly choice: {
    readonly title: string
    readonly from: string
    readonly to: string
    readonly option: (release: string, day: string) => string
    readonly show: string
  }
  readonly comparison: {
    readonly title: (from: string, to: string) => string
    readonly days: (from: string, to: string) => string
    readonly unknown: (ids: readonly string[], from: string, to: string) => string
    readonly column: (release: string) => string
    readonly place: string
    readonly period: string
    readonly what: string
    readonly figure: string
    readonly isWithdrawn: string
    readonly recomputed: string
    readonly corrections: string
    readonly correctionsAbout: string
    readonly noCorrections: (from: string, to: string) => string
    readonly added: string
    readonly addedAbout: string
    readonly indicators: string
    readonly sites: string
    readonly local: string
    readonly tables: string
    readonly kinds: Readonly<Record<'added' | 'changed' | 'withdrawn', string>>
    readonly aspects: Readonly<Record<'name' | 'unit' | 'definition' | 'comparability', string>>
    readonly count: (count: number) => string
    readonly summary: (corrected: number, withdrawn: number, added: number) => string
    readonly link: string
  }
}

const zh: ReleaseWords = {
  note: {
    label: '数据版本',
    pinned: (day, release) => `这个链接固定在${day}发布的数据（${release}版）。`,
    none: '此后发布的版本没有更正其中任何一个数字。',
    corrected: (all) => `此后更正了${all}个数字`,
    named: { indicator: (name) => `“${name}”`, place: (name) => name },
    of: (subject, count) => (count === 0 ? `${subject}的数字没有更正` : `其中${subject}有${count}个`),
    join: '，',
    asPublished: (day) => `按${day}发布的看`,
    latest: (day, release) => `看最新的（${day}，${release}版）`,
    all: '两版之间的全部变化',
    list: (subject, count) => `${subject}更正的${count}个数字`,
    more: (count) => `及其他${count}个`,
    brief: 'A4一页简报（最新数据）',
  },
  choice: {
    title: '比较任意两版',
    from: '从',
    to: '到',
    option: (release, day) => `${release}版（${day}）`,
    show: '看变化',
  },
  comparison: {
    title: (from, to) => `从${from}版到${to}版的变化`,
    days: (from, to) => `${from}至${to}。`,
    unknown: (ids, from, to) => `没有名为${ids.map((id) => `“${id}”`).join('、')}的版本，下面是${from}版与${to}版。`,
    column: (release) => `${release}版`,
    place: '地区',
    period: '年份',
    what: '变化',
    figure: '数字',
    isWithdrawn: '撤回',
    recomputed: '随所用数字重新算出',
    corrections: '更正和撤回的数字',
    correctionsAbout: '由更正的数字算出、因而不同的数字也在内。',
    noCorrections: (from, to) => `没有。${from}版的每个数字，在${to}版中都一样。`,
    added: '新增的数字',
    addedAbout: '按指标排列，点开逐一列出；算出来的数字也在内。',
    indicators: '指标和口径',
    sites: '出口基地和综试区',
    local: '城市、区县和基地的数字',
    tables: '各数据表的行数',
    kinds: { added: '新增', changed: '改动', withdrawn: '删去' },
    aspects: { name: '名称', unit: '单位', definition: '口径', comparability: '可比性' },
    count: (count) => `${count}个`,
    summary: (corrected, withdrawn, added) =>
      corrected + withdrawn === 0
        ? `没有更正和撤回任何数字，新增${added}个`
        : `更正${corrected}个数字，撤回${withdrawn}个，新增${added}个`,
    link: '逐一列出变化的数字',
  },
}

const en: ReleaseWords = {
  note: {
    label: 'Data release',
    pinned: (day, release) => `This link is pinned to the data published on ${day} (release ${release}). `,
    none: 'No release since has corrected any of its figures.',
    corrected: (all) =>
      all === 1 ? 'One figure has been corrected since' : `${all} figures have been corrected since`,
    named: { indicator: (name) => `“${name}”`, place: (name) => name },
    of: (subject, count) => (count === 0 ? `none of ${subject}` : `${count} of ${subject}`),
    join: ', ',
    asPublished: (day) => `As published on ${day}`,
    latest: (day, release) => `See the latest (${day}, release ${release})`,
    all: 'Everything that changed between the two',
    list: (subject, count) => `Corrected figures of ${subject}: ${count}`,
    more: (count) => `and ${count} more`,
    brief: 'Brief on one A4 page (newest data)',
  },
  choice: {
    title: 'Compare any two releases',
    from: 'From',
    to: 'To',
    option: (release, day) => `${release} (${day})`,
    show: 'Show the changes',
  },
  comparison: {
    title: (from, to) => `What changed from release ${from} to ${to}`,
    days: (from, to) => `${from} to ${to}.`,
    unknown: (ids, from, to) =>
      `There is no release ${ids.map((id) => `“${id}”`).join(', ')}: here are ${from} and ${to}.`,
    column: (release) => release,
    place: 'Place',
    period: 'Year',
    what: 'Change',
    figure: 'Figure',
    isWithdrawn: 'withdrawn',
    recomputed: 'computed anew from changed figures',
    corrections: 'Corrected and withdrawn figures',
    correctionsAbout: 'Figures that are computed from corrected ones, and differ for it, are among them.',
    noCorrections: (from, to) => `None: every figure of ${from} is the same in ${to}.`,
    added: 'New figures',
    addedAbout: 'By indicator, each list behind its name; figures that are computed are among them.',
    indicators: 'Indicators and definitions',
    sites: 'Export bases and pilot zones',
    local: 'Figures of cities, districts and bases',
    tables: 'Rows of the tables',
    kinds: { added: 'New', changed: 'Changed', withdrawn: 'Gone' },
    aspects: { name: 'Name', unit: 'Unit', definition: 'Definition', comparability: 'Comparability' },
    count: String,
    summary: (corrected, withdrawn, added) =>
      corrected + withdrawn === 0
        ? `No figure corrected or withdrawn, ${added} new`
        : `${corrected} figures corrected, ${withdrawn} withdrawn, ${added} new`,
    link: 'List every figure that changed',
  },
}

const words: Readonly<Record<Language, ReleaseWords>> = { zh, en }

/** The words on releases in a language. */
export function releaseWords(language: Language): ReleaseWords {
  return words[language]
}
