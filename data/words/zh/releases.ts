export const releaseWordsZh = {
  /** One figure that differs between two releases. */
  change: {
    added: (figure: string) => `新增${figure}`,
    withdrawn: (figure: string) => `${figure}（已撤回）`,
    changed: (aspects: readonly string[]) => `更改了${aspects.join('、')}`,
    aspects: {
      value: '数值',
      qualifier: '限定词',
      precision: '精确到的位数',
      status: '推算或初步的标注',
      growth: '刊印的增速',
    },
    sentence: (place: string, period: string, indicator: string, text: string) =>
      `${place} ${period}年 ${indicator}：${text}`,
    ofPlace: (place: string, period: string, text: string) => `${place} ${period}年：${text}`,
    ofIndicator: (indicator: string, period: string, text: string) => `${period}年 ${indicator}：${text}`,
  },
  /** Above the page of an address that is pinned to an earlier release. It speaks of the link, whatever a map shows now. */
  note: {
    label: '数据版本',
    pinned: (day: string, release: string) => `这个链接固定在${day}发布的数据（${release}版）。`,
    none: '此后发布的版本没有更正其中任何一个数字。',
    corrected: (all: number) => `此后更正了${all}个数字`,
    /** How a subject is called inside a sentence. */
    named: { indicator: (name: string) => `“${name}”`, place: (name: string) => name },
    /** How many of them are figures of a subject, or that none is. */
    of: (subject: string, count: number) => (count === 0 ? `${subject}的数字没有更正` : `其中${subject}有${count}个`),
    join: '，',
    asPublished: (day: string) => `按${day}发布的看`,
    latest: (day: string, release: string) => `看最新的（${day}，${release}版）`,
    all: '两版之间的全部变化',
    list: (subject: string, count: number) => `${subject}更正的${count}个数字`,
    more: (count: number) => `及其他${count}个`,
    /** The link from a pinned page to the brief, which has the newest data. */
    brief: 'A4一页简报（最新数据）',
  },
  choice: {
    title: '比较任意两版',
    from: '从',
    to: '到',
    option: (release: string, day: string) => `${release}版（${day}）`,
    show: '看变化',
  },
  comparison: {
    title: (from: string, to: string) => `从${from}版到${to}版的变化`,
    days: (from: string, to: string) => `${from}至${to}。`,
    unknown: (ids: readonly string[], from: string, to: string) =>
      `没有名为${ids.map((id) => `“${id}”`).join('、')}的版本，下面是${from}版与${to}版。`,
    column: (release: string) => `${release}版`,
    place: '地区',
    period: '年份',
    what: '变化',
    figure: '数字',
    isWithdrawn: '撤回',
    recomputed: '随所用数字重新算出',
    corrections: '更正和撤回的数字',
    correctionsAbout: '由更正的数字算出、因而不同的数字也在内。',
    noCorrections: (from: string, to: string) => `没有。${from}版的每个数字，在${to}版中都一样。`,
    added: '新增的数字',
    addedAbout: '按指标排列，点开逐一列出；算出来的数字也在内。',
    indicators: '指标和口径',
    sites: '出口基地和综试区',
    local: '城市、区县和基地的数字',
    tables: '各数据表的行数',
    kinds: { added: '新增', changed: '改动', withdrawn: '删去' },
    aspects: { name: '名称', unit: '单位', definition: '口径', comparability: '可比性' },
    count: (count: number) => `${count}个`,
    summary: (corrected: number, withdrawn: number, added: number) =>
      corrected + withdrawn === 0
        ? `没有更正和撤回任何数字，新增${added}个`
        : `更正${corrected}个数字，撤回${withdrawn}个，新增${added}个`,
    link: '逐一列出变化的数字',
  },
}
