import { dayText } from '@/data/model/day-text'
import type { Language } from '@/data/model/language'
import type { ReleaseDay } from './verdict'

/** The words of the page on which a picture is checked, but for those of its script. */
export type CheckWords = typeof zh

const zh = {
  title: '核对图片',
  lead: '收到一张本站的图片，想知道它是哪一页、哪一版的数字，现在是否仍然有效？放进来核对。图片只在您的浏览器里读取，不会上传。',
  /** What a link to this page says elsewhere. */
link: '收到过本站的图片？核对它的版本和数字',
  form: {
    address: '或者粘贴图上的地址、短链接、二维码的内容',
    about: '只用地址也能核对；不运行脚本时同样可用。',
    release: '数据版本（印在图的下方）',
    unsaid: '以地址所写为准',
    submit: '核对',
  },
  answer: '核对结果',
  /** The verdict in a few words. */
verdicts: {
    /** The figures of the newest release, and of an older one: as the hash proves, or as the link alone says. */
holds: {
      newest: '是最新一版的数字',
      older: '数字没有修订，仍然有效',
      linkNewest: '链接指向最新一版的数字',
      linkOlder: '链接所指的数字没有修订',
    },
    changed: (figures: number) => `有${figures}个数字后来修订了`,
    differs: '数字表与所写的版本不一致',
    unnamed: '没有写明是哪一版',
    unknown: (release: string) => `没有${release}这一版`,
    unreadable: '没有读出地址',
    other: '这个地址没有图片',
    foreign: '这不是本站的地址',
  },
  facts: { release: '版本', print: '数字表', now: '现在' },
  release: {
    newest: ({ id, date }: ReleaseDay) => `${id}版，${dayText(date, 'zh')}发布，是最新的一版。`,
    older: ({ id, date }: ReleaseDay, newest: ReleaseDay) =>
      `${id}版，${dayText(date, 'zh')}发布。最新的是${newest.id}版，${dayText(newest.date, 'zh')}发布。`,
    unnamed: '地址里没有写。版本印在图的下方：在上面选出这一版再核对一次，就能逐个比较数字。',
    unknown: (release: string, newest: ReleaseDay) =>
      `写的是${release}版，本站没有这一版；最新的是${newest.id}版，${dayText(newest.date, 'zh')}发布。`,
  },
  print: {
    same: '文件里记下的校验值与这一版的数字表一致，是本站这一版的数字。',
    as: (release: string) => `文件里记下的校验值与${release}版的数字表一致，与它写明的版本不同。数字是本站${release}版的。`,
    other:
      '文件里记下的校验值与这一版的数字表不同。可能是有人改过，也可能是由较早的程序画成，这里分辨不出；引用时请以本站现在的图为准。',
    none: '只读到了地址，没有数字表的校验值，所以图上印的数字无法直接核对；请与本站画的图对照。',
  },
  standing: {
    current: (figures: number) => `这就是本站现在用的${figures}个数字。`,
    unchanged: (figures: number, newest: string) => `与最新的${newest}版逐个比较，${figures}个数字全都没有变。`,
    changed: (different: number, figures: number, newest: string) => `与最新的${newest}版逐个比较，${figures}个数字中有${different}个不同：`,
    added: (figures: number) => `另有${figures}个数字是后来新增的。`,
    unknown: '不知道是哪一版，无法逐个比较；下面是本站现在的图。',
    heads: { place: '地区', gone: '已不在表中' },
  },
  advice: {
    unreadable: '请粘贴图上印的地址（例如 /?indicator=gdp）、短链接（/s/…），或用手机扫出的二维码内容。',
    other: '请使用地图、比较或省份页面的地址；图片只出自这几种页面。',
    foreign: (host: string) => `图片指向${host}，不是本站，这里无法核对，也没有打开它。来历不明时请不要访问。`,
  },
  given: '读到的内容',
  pictures: {
    yours: '您的图片',
    yourAlt: '您放入的图片',
    ours: (release: string) => (release === '' ? '本站现在画的图' : `本站按${release}版画的图`),
    /** What a hash does not prove. */
about: '校验值只管数字表，管不到画面；画面有没有被改动，请两相对照。',
  },
  links: { page: '打开这一页', latest: '看最新数据' },
}

const en: typeof zh = {
  title: 'Check a picture',
  lead: 'You were sent a picture of this site: which page and which release does it show, and do its figures still hold? Put it here. It is read in your browser and uploaded nowhere.',
  link: 'Were you sent a picture of this site? Check its release and its figures',
  form: {
    address: 'Or paste the address in the picture, a short link, or what its QR code says',
    about: 'The address alone is enough; this works without a script as well.',
    release: 'Data release (printed at the foot)',
    unsaid: 'As the address says',
    submit: 'Check',
  },
  answer: 'What was found',
  verdicts: {
    holds: {
      newest: 'These are the newest figures',
      older: 'The figures were not revised and still hold',
      linkNewest: 'The link leads to the newest figures',
      linkOlder: 'The figures behind the link were not revised',
    },
    changed: (figures) => (figures === 1 ? 'One figure has changed since' : `${figures} figures have changed since`),
    differs: 'The table is not that of the release named',
    unnamed: 'The release is not named',
    unknown: (release) => `There is no release ${release}`,
    unreadable: 'No address was found',
    other: 'There are no pictures of this address',
    foreign: 'This is not an address of this site',
  },
  facts: { release: 'Release', print: 'Table', now: 'Today' },
  release: {
    newest: ({ id, date }) => `${id}, published on ${dayText(date, 'en')}: the newest one.`,
    older: ({ id, date }, newest) =>
      `${id}, published on ${dayText(date, 'en')}. The newest is ${newest.id}, of ${dayText(newest.date, 'en')}.`,
    unnamed:
      'The address does not say. The release is printed at the foot of the picture: choose it above and check again, and the figures are compared one by one.',
    unknown: (release, newest) =>
      `It says ${release}, which does not exist; the newest is ${newest.id}, of ${dayText(newest.date, 'en')}.`,
  },
  print: {
    same: 'The hash in the file is that of the table of this release: these are its figures.',
    as: (release) =>
      `The hash in the file is that of the table of release ${release}, not of the one it names. The figures are those of ${release}.`,
    other:
      'The hash in the file is not that of the table of this release. Somebody may have changed it, or an older program may have drawn it; that cannot be told here. To quote figures, use the picture as this site draws it.',
    none: 'Only the address could be read, and no hash of the table: the figures printed in the picture cannot be checked directly. Please compare it with the one that this site draws.',
  },
  standing: {
    current: (figures) => (figures === 1 ? 'This is the figure in use.' : `These are the ${figures} figures in use.`),
    unchanged: (figures, newest) =>
      `Compared one by one with the newest release, ${newest}: all ${figures} figures are unchanged.`,
    changed: (different, figures, newest) =>
      `Compared one by one with the newest release, ${newest}: ${different} of ${figures} figures ${different === 1 ? 'differs' : 'differ'}.`,
    added: (figures) => (figures === 1 ? 'One figure was added since.' : `${figures} figures were added since.`),
    unknown: 'As the release is not known, figures cannot be compared one by one. Below is the picture of today.',
    heads: { place: 'Place', gone: 'no longer in the table' },
  },
  advice: {
    unreadable:
      'Paste the address that is printed in the picture (such as /en?indicator=gdp), a short link (/s/…), or what a phone reads from its QR code.',
    other: 'Use the address of a map, a comparison or a province: pictures are made of these pages only.',
    foreign: (host) =>
      `The picture points to ${host}, which is not this site. It cannot be checked here, and was not opened. Do not visit it unless you know it.`,
  },
  given: 'What was read',
  pictures: {
    yours: 'Your picture',
    yourAlt: 'The picture that you gave',
    ours: (release) => (release === '' ? 'As this site draws it today' : `As this site draws release ${release}`),
    about:
      'The hash covers the table, not the pixels: whether the picture was altered, only comparing the two can show.',
  },
  links: { page: 'Open this page', latest: 'With the newest data' },
}

const words: Readonly<Record<Language, CheckWords>> = { zh, en }

/** The words of the page on which a picture is checked, in a language. */
export function checkWords(language: Language): CheckWords {
  return words[language]
}
