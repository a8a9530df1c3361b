import type { Language } from '@/data/model/language'

/** How the host of a frame holds it in: as WordPress does, as our own code does, or not at all. */
export const hosts = ['wordpress', 'own', 'none'] as const
export type HealthHost = (typeof hosts)[number]

/** The words of the page on which an embed is tried out. */
export type HealthWords = typeof zh

const zh = {
  title: '嵌入与检查',
  lead: '粘贴本站任一地图、比较或省份页面的地址，先看它在别的网页里的样子，再取用代码。',
  address: '页面地址',
  width: '宽度（像素）',
  theme: '颜色',
  themes: { light: '浅色', dark: '深色', auto: '随读者设置' },
  data: '数字',
  live: '随新发布更新',
  frozen: (release: string) => `永远是${release}版的`,
  dataAbout: '随新发布更新：有更正或新数字时，嵌入处随之改变；固定一版：数字永远不变，日后若有更正，图下加一行注明。',
  host: '所在网页的限制',
  hosts: { wordpress: 'WordPress（只许脚本）', own: '本站代码（脚本与新窗口）', none: '没有限制' },
  script: '不运行脚本',
  show: '查看',
  unknown: '这个地址不能嵌入：请粘贴本站地图、比较或省份页面的地址。下面以全国地图为例。',
  preview: (title: string) => `预览：${title}`,
  heights: {
    none: '还没有收到高度消息；不运行脚本时，高度以代码所写为准。',
    heard: '收到的高度消息：',
  },
  codes: {
    frame: { name: '框架（iframe）', about: '哪里都能用；高度固定，放不下时在框内滚动。' },
    element: { name: '自动高度', about: '需要在网页中放一段2 KB的脚本；脚本未运行时显示图片。' },
    picture: { name: '只用图片', about: '公众号、邮件等不能放框架的地方。' },
    oembed: { name: 'oEmbed', about: 'WordPress等把页面地址单独放一行即可；接口地址如下。' },
  },
  copy: { copy: '复制', copied: '已复制', failed: '没有复制成功，请手动选取' },
}

const en: typeof zh = {
  title: 'Embed, and see how it will look',
  lead: 'Paste the address of any map, comparison or province of this site, see what it will be on another page, and take the code.',
  address: 'Address of the page',
  width: 'Width in pixels',
  theme: 'Colors',
  themes: { light: 'Light', dark: 'Dark', auto: 'As the reader has set' },
  data: 'Figures',
  live: 'Updated with every release',
  frozen: (release) => `Those of ${release} for ever`,
  dataAbout:
    'Updated: corrections and new figures appear by themselves. Pinned: the figures stay as they are; a later correction is noted in one line below the map.',
  host: 'What the other page allows',
  hosts: { wordpress: 'WordPress (scripts only)', own: 'Our code (scripts, new windows)', none: 'Everything' },
  script: 'Run no script',
  show: 'Show',
  unknown:
    'Nothing of this address can be embedded: paste that of a map, a comparison or a province of this site. The national map stands in for it below.',
  preview: (title) => `Preview: ${title}`,
  heights: {
    none: 'No height has been heard yet; without a script the height is that of the code.',
    heard: 'Heights heard: ',
  },
  codes: {
    frame: { name: 'Frame (iframe)', about: 'Works everywhere; the height is fixed, and what does not fit scrolls.' },
    element: { name: 'Automatic height', about: 'Needs a script of 2 KB on the page; shows a picture until it runs.' },
    picture: { name: 'Picture only', about: 'For newsletters and wherever frames are not allowed.' },
    oembed: { name: 'oEmbed', about: 'In WordPress, put the address of the page on a line of its own. The endpoint:' },
  },
  copy: { copy: 'Copy', copied: 'Copied', failed: 'Could not copy; please select it yourself' },
}

const words: Readonly<Record<Language, HealthWords>> = { zh, en }

/** The words of the embed health page in a language. */
export function healthWords(language: Language): HealthWords {
  return words[language]
}
