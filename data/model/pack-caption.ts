import type { Language } from './language'

/** What the text beside the pictures of an article says. */
export type PackCaption = {
  readonly title: string
  readonly text: string
  readonly credit: string
  /** The whole address of the exact view. */
  readonly address: string
  /** The note or number of the map, and what the figures lack; none where there is neither. */
  readonly notes: readonly string[]
  readonly alt: string
  readonly language: Language
}

const heads = {
  zh: { title: '标题', text: '配文', notes: '说明', address: '原文链接', alt: '图片说明（无障碍）' },
  en: { title: 'Title', text: 'Text', notes: 'Note', address: 'Link', alt: 'Text alternative' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

/** The text of a pack, part by part under its head: a byte order mark and CRLF, which every editor of any age opens. */
export function packCaption({ title, text, credit, address, notes, alt, language }: PackCaption): string {
  const head = heads[language]
  const stop = language === 'zh' ? '。' : '. '
  const parts = [
    [head.title, title],
    [head.text, [text, credit].filter((sentence) => sentence !== '').join('\r\n')],
    [head.notes, notes.join(stop)],
    [head.address, address],
    [head.alt, alt],
  ]
  return `\ufeff${parts
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `【${name}】\r\n${said}\r\n`)
    .join('\r\n')}`
}
