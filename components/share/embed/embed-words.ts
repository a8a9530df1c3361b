import type { Language } from '@/data/model/language'

/** What an embed says beside the words of the page that it shows. */
export type EmbedWords = typeof zh

const zh = {
  open: '打开此图',
  table: '全部数字',
  more: '更多数字',
  years: '年份',
  closer: '放大地图',
  farther: '缩小地图',
  whole: '显示全图',
  source: (works: string) => `来源：${works}。`,
  noProvince: (asked: string) => `没有名为“${asked}”的省份。`,
  near: '您要找的可能是',
  chosen: '所选地区',
  /** What a later release has corrected of an embed whose release is pinned. */
revision: {
    corrected: (day: string, release: string) => `${day}更正（${release}版）`,
    more: (count: number) => `及其他${count}个数字`,
    join: '；',
    colon: '：',
    stop: '。',
  },
  heads: { indicator: '指标', year: '年份', value: '数值', rank: '全国位次' },
}

const en: typeof zh = {
  open: 'Open this view',
  table: 'All figures',
  more: 'More figures',
  years: 'Year',
  closer: 'Zoom the map in',
  farther: 'Zoom the map out',
  whole: 'Show the whole map',
  source: (works) => `Source: ${works}.`,
  noProvince: (asked) => `There is no province “${asked}”.`,
  near: 'You may be looking for',
  chosen: 'Chosen places',
  revision: {
    corrected: (day, release) => `Corrected on ${day} (release ${release})`,
    more: (count) => (count === 1 ? 'and one more figure' : `and ${count} more figures`),
    join: '; ',
    colon: ': ',
    stop: '.',
  },
  heads: { indicator: 'Indicator', year: 'Year', value: 'Value', rank: 'National rank' },
}

const words: Readonly<Record<Language, EmbedWords>> = { zh, en }

/** The words of embeds in a language. */
export function embedWords(language: Language): EmbedWords {
  return words[language]
}
