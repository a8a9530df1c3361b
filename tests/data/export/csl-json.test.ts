import { expect, it } from 'vitest'
import { z } from 'zod'
import { cslJson } from '@/data/export/citation-styles'
import { sourceReference } from '@/data/export/reference'
import { read } from '@/data/files/read'
import { createReference, createReport } from '@/tests/support/references'

/** The part of csl-data.json 1.0.2 that a dataset or report can use; the schema forbids other keys, and so does this. */
const item = z.strictObject({
  id: z.union([z.string(), z.number()]),
  type: z.enum(['article', 'book', 'dataset', 'document', 'report', 'webpage']),
  title: z.string().optional(),
  author: z
    .array(
      z.strictObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }),
    )
    .optional(),
  publisher: z.string().optional(),
  version: z.string().optional(),
  issued: z
    .strictObject({
      'date-parts': z
        .array(
          z
            .array(z.union([z.string(), z.number()]))
            .min(1)
            .max(3),
        )
        .min(1)
        .max(2),
    })
    .optional(),
  note: z.string().optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
})

it('every source and a page are valid items of CSL-JSON', () => {
  const sources = read().sources.flatMap((source) =>
    (['zh', 'en'] as const).map((language) => sourceReference({ source, locators: ['表1'] }, language)),
  )
  const items = cslJson([createReference(), ...sources])
  expect(z.array(item).parse(JSON.parse(JSON.stringify(items)))).toEqual(items)
})

it('holds what a processor prints', () => {
  expect(cslJson([createReport({ url: 'https://a.cn' }), createReference({ language: 'en' })])).toEqual([
    {
      id: 'mofcom-2024',
      type: 'report',
      title: '中国数字贸易发展报告2024',
      author: [{ literal: '商务部' }],
      issued: { 'date-parts': [[2024]] },
      note: '表5',
      URL: 'https://a.cn',
      language: 'zh-CN',
    },
    {
      id: 'dds-total-2023-province-2026.1',
      type: 'dataset',
      title: '2023年各省份可数字化交付的服务进出口',
      publisher: '中国数字贸易地图',
      version: '2026.1',
      issued: { 'date-parts': [[2026, 11, 20]] },
      URL: 'https://map.example.cn/?release=2026.1',
      language: 'en',
    },
  ])
})
