import { dayText } from '@/data/format/day'

export const checkWordsZh = {
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
    as: (release: string) =>
      `文件里记下的校验值与${release}版的数字表一致，与它写明的版本不同。数字是本站${release}版的。`,
    other:
      '文件里记下的校验值与这一版的数字表不同。可能是有人改过，也可能是由较早的程序画成，这里分辨不出；引用时请以本站现在的图为准。',
    none: '只读到了地址，没有数字表的校验值，所以图上印的数字无法直接核对；请与本站画的图对照。',
  },
  position: {
    current: (figures: number) => `这就是本站现在用的${figures}个数字。`,
    unchanged: (figures: number, newest: string) => `与最新的${newest}版逐个比较，${figures}个数字全都没有变。`,
    changed: (different: number, figures: number, newest: string) =>
      `与最新的${newest}版逐个比较，${figures}个数字中有${different}个不同：`,
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

export const pictureDropWordsZh = {
  name: '图片',
  drop: '把图片拖到这里，或直接粘贴',
  release: '松手即可核对',
  choose: '选择图片',
  about: 'PNG、JPG、SVG都可以；截图、转发后压缩过的图，只要二维码还在，也能认出。可以一次放几张。',
  files: '放入的图片',
  reading: '正在读取…',
  states: {
    mark: '已读到文件里的标记',
    code: '文件里没有标记，已读到图上的二维码',
    large: '超过32 MB，没有读取。本站的图片都只有几MB，请缩小后再放，或在下面粘贴图上的地址',
    unopenable: '打不开，可能不是图片。请换成PNG、JPG或SVG，或在下面粘贴图上的地址',
    unmarked:
      '没有本站的标记，也没有找到二维码：可能不是本站的图片，或是二维码被裁掉、太小（缩略图没有二维码）。可以在下面粘贴图上的地址',
  },
  tooMany: (most: number) => `一次最多核对${most}张，其余的请下次再放。`,
  checking: '正在核对…',
  done: '核对好了，结果在下面。',
  colon: '：',
}

/** A release and its day. */
export type ReleaseDay = { readonly id: string; readonly date: string }
