/** The interface in Chinese, the first language. */
export const siteWordsZh = {
  siteDescription:
    '分省份、分区域看中国数字贸易：可数字化交付的服务、跨境电商、数字服务出口基地与跨境电商综试区，每个数字都有出处。',
  otherLanguage: 'English',
  skip: '跳到正文',
  nav: {
    label: '主要栏目',
    map: '地图',
    compare: '比较',
    provinces: '省份',
    regions: '区域',
    nation: '全国',
    indicators: '指标',
    sites: '平台',
    data: '数据',
    about: '关于',
  },
  kinds: {
    province: '省',
    'autonomous-region': '自治区',
    municipality: '直辖市',
    'special-administrative-region': '特别行政区',
  },
  corrections: {
    unknown: (key: string, _given: string, _used: string | null) => `链接中的“${key}”不是本站的参数，已略去`,
    'not-built': (key: string, _given: string, _used: string | null) => `“${key}”的功能尚未开放，已略去`,
    repeated: (key: string, _given: string, _used: string | null) => `“${key}”出现多次，只取第一个`,
    invalid: (key: string, given: string, used: string | null) =>
      `“${key}”的值“${given}”无法使用，${used === null ? '已略去' : `改用“${used}”`}`,
    absent: (_: string, given: string, used: string | null) => `没有${given}年的数字，改为${used ?? ''}年`,
    shortened: (key: string, given: string, used: string | null) =>
      `“${key}”的值“${given}”中有重复、不存在或超出数量的项，保留“${used ?? ''}”`,
    idle: (key: string, _given: string, _used: string | null) => `“${key}”的值不适于当前的地图，已略去`,
  },
  profile: {
    locator: (name: string) => `${name}在全国的位置`,
    bases: '国家数字服务出口基地',
    noBase: (name: string) => `12个国家数字服务出口基地中没有设在${name}的。`,
    zones: '跨境电商综试区',
    zoneCount: (name: string, active: string, revoked: number) =>
      `${name}现有${active}个跨境电商综试区${revoked > 0 ? `，另有${revoked}个已撤销` : ''}。`,
    noZone: (name: string) => `${name}没有跨境电商综试区：国务院的历次批复未涉及。`,
    document: '批复文号',
    published: (day: string) => `${day}公布`,
    revoked: (day: string) => `${day}撤销`,
    batchHead: '批次',
    batch: (n: number) => `第${'一二三四五六七八九'[n - 1] ?? n}批`,
    announced: (day: string) => `${day}公布`,
    noSeries: (name: string) =>
      `${name}资料暂缺：本站所依据的报告和统计只给出31个省、自治区、直辖市的数字，没有${name}的分省数据。`,
    rankOf: (rank: string, of: number) => `${rank}／${of}`,
    title: (name: string) => `${name}数字贸易`,
    levels: { county: '县级', 'new-area': '国家级新区' },
  },
  provinces: {
    title: '34个省级行政区',
    lead: '按2023年可数字化交付的服务进出口排列；点开看每个省份的数字、位次与出处。',
    outside: '报告未给出分省数据',
  },
  missing: {
    title: '没有这个页面',
    lead: (path: string) => `地址“${path}”没有对应的页面。`,
    near: '您要找的可能是',
    all: '全部省份',
  },
  search: {
    title: '搜索',
    /** What the browser needs while one types: plain strings. */
    box: {
      field: '搜索省份、城市、指标',
      submit: '搜索',
      list: '搜索结果',
      found: '结果：',
      none: '没有相符的结果',
      near: '读音相近',
    },
    indicator: '指标',
    zone: '跨境电商综试区',
    results: (query: string) => `“${query}”的搜索结果`,
    best: (count: number) => `只列出最相符的${count}条。`,
    nothing: (query: string) => `没有找到与“${query}”相符的省份、区域、城市、指标、基地或综试区。`,
    perhaps: '您要找的可能是',
    hint: '可以输入中文、拼音（声调可有可无）、拼音首字母、英文或行政区划代码，例如“广东”“guangdong”“gd”“440000”。',
  },
  footer: {
    release: (id: string) => `数据版本 ${id}`,
    facts: '数字取自所列报告与官方统计，原样转录；推算的数字注明算式。',
    contact: '发现错误请告知',
    privacy: '本站不使用Cookie，不收集任何信息。',
  },
}
