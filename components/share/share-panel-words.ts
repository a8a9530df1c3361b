import type { Language } from '@/data/model/language'
import type { PictureName } from '@/data/model/picture-name'
import type { ShareHeads } from '@/data/model/share-table'

/** What a button says before and after it copied; `copied` names what. */
export type ShareCopyWords = {
  readonly copy: string
  readonly copied: string
  readonly failed: string
}

/** The words of the page from which a view is taken along. */
export type SharePanelWords = typeof zh

const zh = {
  name: '分享与引用',
  lead: '链接、图片、嵌入代码、文字、表格和引文，说的都是同一组数字。',
  back: { map: '回到地图', compare: '回到比较', province: '回到省份页' },
  copy: { copy: '复制', copied: '已复制：', failed: '浏览器不允许复制，请选中文字后自行复制' },
  send: '用本机应用分享',
  contents: '本页内容',
  link: {
    title: '链接',
    whole: '完整链接',
    wholeAbout: '打开就是这一页，选项都写在地址里。',
    short: '短链接',
    shortAbout: '由选项换算而成，不经数据库，长期有效。',
    pinned: '固定版本的链接',
    pinnedAbout: (release: string) => `数字日后如有修订，打开的仍是${release}版；用于发表和存档。`,
  },
  picture: {
    title: '图片',
    about: '标题、图例、来源、地图说明和二维码都在图中，可直接使用。',
    /** The same of a comparison, which has no map. */
ofCompare: '标题、图表、来源和二维码都在图中，可直接使用。',
    longOfCompare: '长图：全部图表、数字、口径和来源',
    look: '预览',
    uses: {
      card: '链接卡片、社交媒体',
      wide: '幻灯片、大屏幕',
      article: '文章配图',
      square: '方形配图、公众号次条封面',
      portrait: '竖版海报、小红书',
      long: '长图：地图、全部数字、口径和来源',
      thumb: '缩略图、小程序卡片',
    },
    atMost: (size: string) => `JPG不超过${size}`,
    grows: (width: number) => `宽${width}，高度随表格`,
    dark: '深色',
    pack: '下载公众号素材包（ZIP）',
    packAbout: '长图（不超过1 MB）、方形封面、缩略图（不超过64 KB）、二维码和配文，一次取齐。',
  },
  embed: {
    title: '嵌入网页',
    /** The two ways to embed, and in one line what becomes of the figures. */
data: '嵌入后的数字',
    live: { name: '随新发布更新', about: '有更正或新数字时，嵌入处随之改变。' },
    frozen: {
      name: (release: string) => `永远是${release}版的数字`,
      about: '日后若有更正，图下加一行注明。',
    },
    chosen: '以下代码',
    codes: { frame: '框架（iframe）', element: '自动高度（需一段2 KB的脚本）', picture: '只用图片' },
    trial: '先看看嵌入后的样子，再取代码',
  },
  text: {
    title: '文字',
    sentence: '一句话和来源',
    altShort: '图片的替代文字（短）',
    altLong: '图片的替代文字（长）',
    altAbout: '供看不见图片的读者和读屏软件使用。',
  },
  table: {
    title: '表格',
    about: '点“复制”后直接粘贴到Word、Excel或WPS，会成为表格。',
    sheet: '纯文字（制表符分隔）',
    document: 'HTML代码',
    heads: {
      rank: '位次',
      place: '省份',
      region: '区域',
      share: '占全国',
      derived: '推算',
      nation: '全国',
      indicator: '指标',
      year: '年份',
      value: '数值',
      tied: '并列',
    },
  },
  cite: { title: '引文' },
  terms: { title: '署名与许可', credit: '署名', more: '许可与再利用的全文' },
  source: (works: string) => `来源：${works}。`,
}

const en: typeof zh = {
  name: 'Share and cite',
  lead: 'Links, pictures, embed codes, sentences, tables and citations: all of them say the same figures.',
  back: { map: 'Back to the map', compare: 'Back to the comparison', province: 'Back to the province' },
  copy: {
    copy: 'Copy',
    copied: 'Copied: ',
    failed: 'The browser does not allow it; select the text and copy it yourself',
  },
  send: 'Share with an app',
  contents: 'On this page',
  link: {
    title: 'Link',
    whole: 'Full link',
    wholeAbout: 'Opens exactly this page; every choice is written in the address.',
    short: 'Short link',
    shortAbout: 'Computed from the choices, without a database, so that it lasts.',
    pinned: 'Link to this release',
    pinnedAbout: (release) =>
      `Opens release ${release} even after figures were revised: for what is published or filed.`,
  },
  picture: {
    title: 'Picture',
    about: 'Title, legend, source, map note and QR code are inside; use it as it is.',
    ofCompare: 'Title, charts, source and QR code are inside; use it as it is.',
    longOfCompare: 'All charts, all figures and sources',
    look: 'Preview',
    uses: {
      card: 'Link cards, social media',
      wide: 'Slides, large screens',
      article: 'In an article',
      square: 'Square posts and covers',
      portrait: 'Posters, phones',
      long: 'Map, all figures and sources',
      thumb: 'Thumbnail',
    },
    atMost: (size) => `JPG of at most ${size}`,
    grows: (width) => `${width} wide`,
    dark: 'dark',
    pack: 'Download the WeChat pack (ZIP)',
    packAbout: 'Long picture (at most 1 MB), square cover, thumbnail (at most 64 KB), QR code and caption in one file.',
  },
  embed: {
    title: 'Embed',
    data: 'Figures, once embedded',
    live: { name: 'Updated with every release', about: 'Corrections and new figures appear by themselves.' },
    frozen: {
      name: (release) => `Those of release ${release} for ever`,
      about: 'A later correction is noted in one line at its foot.',
    },
    chosen: 'codes below',
    codes: { frame: 'Frame (iframe)', element: 'Automatic height (needs a script of 2 KB)', picture: 'Picture only' },
    trial: 'See first what it will look like',
  },
  text: {
    title: 'Words',
    sentence: 'One sentence with its source',
    altShort: 'Text alternative, short',
    altLong: 'Text alternative, long',
    altAbout: 'For readers who do not see the picture, and for screen readers.',
  },
  table: {
    title: 'Table',
    about: 'Copy it and paste into Word, Excel or WPS: it becomes a table.',
    sheet: 'Plain text (tab-separated)',
    document: 'HTML',
    heads: {
      rank: 'Rank',
      place: 'Province',
      region: 'Region',
      share: 'Share of nation',
      derived: 'derived',
      nation: 'China',
      indicator: 'Indicator',
      year: 'Year',
      value: 'Value',
      tied: 'joint ',
    },
  },
  cite: { title: 'Citation' },
  terms: { title: 'Credit and terms', credit: 'Credit line', more: 'License and reuse in full' },
  source: (works) => `Source: ${works}.`,
}

const words: Readonly<Record<Language, SharePanelWords>> = { zh, en }

/** The words of the share panel in a language. */
export function sharePanelWords(language: Language): SharePanelWords {
  return words[language]
}
