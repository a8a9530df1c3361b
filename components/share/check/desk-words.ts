import type { Language } from '@/data/model/language'
import type { FileReading } from './read-file'

/** The words of the part of the page that reads pictures in the browser. */
export type DeskWords = typeof zh

const zh = {
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

const en: typeof zh = {
  name: 'Pictures',
  drop: 'Drop a picture here, or paste one',
  release: 'Let go to check it',
  choose: 'Choose a picture',
  about:
    'PNG, JPG or SVG. Screenshots and pictures that a network has made smaller are recognized as long as they keep the QR code. Several at once are welcome.',
  files: 'Pictures given',
  reading: 'reading…',
  states: {
    mark: 'the mark inside the file was read',
    code: 'the file has no mark; the QR code in the picture was read',
    large:
      'larger than 32 MB, and not read. Pictures of this site have a few MB: make it smaller, or paste the address printed in it below',
    unopenable:
      'cannot be opened, and may be no picture. Try it as PNG, JPG or SVG, or paste the address printed in it below',
    unmarked:
      'no mark of this site and no QR code was found: it may not be a picture of this site, or its code was cut off or is too small (thumbnails have none). Paste the address printed in it below',
  },
  tooMany: (most) => `At most ${most} are checked at once; please give the others afterwards.`,
  checking: 'Checking…',
  done: 'Checked; the answer is below.',
  colon: ': ',
}

const words: Readonly<Record<Language, DeskWords>> = { zh, en }

/** The words of the desk in a language. */
export function deskWords(language: Language): DeskWords {
  return words[language]
}
