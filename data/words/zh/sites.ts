import type { ZoneBalance } from '@/data/facts/sites'
import { dayText } from '@/data/format/day'

export const platformWordsZh = {
  title: '平台：出口基地与综试区',
  lead: (bases: number, zones: string) =>
    `${bases}个国家数字服务出口基地，${zones}个跨境电子商务综合试验区：各在何处、何时设立、依据哪份文件。`,
  balance: ({ day, before, added, revoked, now }: ZoneBalance) =>
    `现有跨境电商综试区${now}个：${dayText(day, 'zh')}以前${before}个，当日公布新设${added}个、撤销${revoked}个，${now} = ${before} + ${added} − ${revoked}。`,
  /** What a report prints otherwise, and why it is not used. */
  contradiction: ({
    where,
    value,
    finding,
  }: {
    readonly where: string
    readonly value: string
    readonly finding: string
  }) => `${where}印载${value}。${finding}`,
  map: '国家数字服务出口基地与跨境电商综试区分布',
  mapDescription: (bases: number, zones: number) =>
    `全国地图，菱形为${bases}个出口基地，圆点为${zones}个历次设立的综试区，颜色越强批次越早，空心为已撤销；同省相邻的综试区合为一个带数字的圆。下方列有全部名称。`,
  timeline: '历次批复与在设数量',
  timelineDescription: (first: string, last: string) =>
    `${dayText(first, 'zh')}至${dayText(last, 'zh')}在设综试区数量的阶梯线，每次批复一级，全部数字见下表。`,
  active: '在设综试区（个）',
  bases: '国家数字服务出口基地',
  batches: '按批次',
  batch: (number: number) => `第${'一二三四五六七八九十'[number - 1] ?? number}批`,
  byPlace: '按省份',
  fullName: '综试区全称为“中国（城市或地区名）跨境电子商务综合试验区”；各省页面列有逐个全称。',
  head: {
    base: '基地',
    city: '所在城市',
    host: '所在省市',
    announced: '公布日期',
    batch: '批次',
    document: '批复文号',
    day: '批复日期',
    added: '设立',
    total: '其后在设',
    zones: '综试区',
    place: '省份',
    number: '现有',
    measure: '项目',
    value: '数值',
    period: '时间',
    growth: '印载增速',
    basis: '依据',
  },
  published: (day: string) => `${day}公布`,
  revoked: (day: string) => `${day}撤销`,
  minus: (count: number) => `同时撤销${count}个`,
  levels: { county: '县级', 'new-area': '国家级新区' },
  star: '＊',
  unchecked: '＊ 名称尚待与批复原文核对。',
  sources: '本页来源',
  base: {
    kind: '国家数字服务出口基地',
    sentence: ({
      name,
      city,
      day,
      count,
    }: {
      readonly name: string
      readonly city: string
      readonly day: string
      readonly count: number
    }) => `${name}位于${city}，是${dayText(day, 'zh')}公布的${count}个国家数字服务出口基地之一。`,
    locator: (name: string) => `${name}在全省的位置`,
    figures: '基地的数字',
    figuresLead: '逐条照报告印载，带原有的限定词；口径、时间各不相同，不能相加，也不能在基地之间排位。',
    noFigures: (name: string) => `本站尚未收录${name}的数字。`,
    contested: '同一年份印载的数字不止一个，一并列出，不作取舍',
    host: (place: string) => `所在省市：${place}`,
    hostNote: '这是全省（市）的数额，不是基地本身的数额。',
    hostLink: (place: string) => `${place}的全部数字`,
    hostsLink: '12个基地所在省市的合计',
    practices: (place: string) => `${place}的实践`,
    noPractices: (place: string) => `本站尚未收录${place}的实践案例。`,
    ownCity: '基地所在城市',
    position: '位置与名称',
    accuracy: (text: string) => `图上位置的精度：${text}。`,
    others: '其他基地',
  },
}
