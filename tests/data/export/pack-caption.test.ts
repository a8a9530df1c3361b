import { expect, it } from 'vitest'
import { packCaption } from '@/data/export/notes'

const caption = {
  title: '标题一',
  text: '一句话。',
  credit: '资料来源：甲。',
  address: 'https://map.example.cn/?release=2026.1',
  notes: ['审图号：GS（2026）1234号', '台湾省资料暂缺'],
  alt: '说明。',
  language: 'zh',
} as const

it('a caption says each part under its head, with what a map must say, for any editor', () => {
  expect(packCaption(caption)).toBe(
    [
      '\ufeff【标题】',
      '标题一',
      '',
      '【配文】',
      '一句话。',
      '资料来源：甲。',
      '',
      '【说明】',
      '审图号：GS（2026）1234号。台湾省资料暂缺',
      '',
      '【原文链接】',
      'https://map.example.cn/?release=2026.1',
      '',
      '【图片说明（无障碍）】',
      '说明。',
      '',
    ].join('\r\n'),
  )
})

it('leaves out a source that there is not', () => {
  expect(packCaption({ ...caption, credit: '', language: 'en' })).toContain('【Text】\r\n一句话。\r\n\r\n【Note】')
})
