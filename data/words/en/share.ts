import type { downloadWordsZh, embedPreviewWordsZh, shareWordsZh } from '@/data/words/zh/share'

export const downloadWordsEn: typeof downloadWordsZh = {
  downloads: 'Download the data',
  formats: {
    xlsx: { name: 'Excel (XLSX)', about: 'the table, and a sheet of notes and sources' },
    csv: { name: 'CSV', about: 'the table alone, for programs, Excel and WPS' },
    json: { name: 'JSON-stat', about: 'for statistical software' },
    zip: { name: 'ZIP', about: 'the CSV with notes and license' },
  },
  package: {
    name: 'All data (ZIP)',
    about: 'every table as CSV, with datapackage.json, notes and license',
  },
  citeOpen: 'Cite this page and its sources',
  citePage: 'Cite this page',
  accessed: 'Replace “date of access” by the day on which you looked (GB/T 7714—2025 demands it).',
  styles: {
    gbt7714: 'GB/T 7714—2025',
    plain: 'Plain text',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  file: (style) => `Download as ${style}`,
}

export const shareWordsEn: typeof shareWordsZh = {
  name: 'Share and cite',
  lead: 'Links, pictures, embed codes, sentences, tables and citations: all of them say the same figures.',
  back: { map: 'Back to the map', compare: 'Back to the comparison', province: 'Back to the province' },
  copy: {
    copy: 'Copy',
    copied: 'Copied: ',
    failed: 'The browser does not allow it; the text is selected: press Ctrl+C, or hold it, to copy',
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
    about: (hasCode) =>
      `Title, legend, source${hasCode ? ', map note and QR code' : ' and map note'} are inside; use it as it is.`,
    ofCompare: (hasCode) =>
      `Title, charts${hasCode ? ', source and QR code' : ' and source'} are inside; use it as it is.`,
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
      unit: ' (unit)',
      remark: ' (note)',
    },
  },
  cite: { title: 'Citation' },
  terms: { title: 'Credit and terms', credit: 'Credit line', more: 'License and reuse in full' },
  source: (works) => `Source: ${works}.`,
}

export const embedPreviewWordsEn: typeof embedPreviewWordsZh = {
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
    frame: {
      name: 'Frame (iframe)',
      about:
        'Works everywhere; follows its content in height. Where a site strips event attributes, the height is that of the code and the rest scrolls.',
    },
    element: { name: 'Automatic height', about: 'Needs a script of 2 KB on the page; shows a picture until it runs.' },
    picture: { name: 'Picture only', about: 'For newsletters and wherever frames are not allowed.' },
    oembed: { name: 'oEmbed', about: 'In WordPress, put the address of the page on a line of its own. The endpoint:' },
  },
}
