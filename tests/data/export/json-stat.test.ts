import { describe, expect, it } from 'vitest'
import { indicatorTable } from '@/data/export/data-table'
import { jsonStat } from '@/data/export/json-stat'
import { indicatorOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'
import { createImprint } from '@/tests/support/references'

const table = indicatorTable(read(), indicatorOf(read(), 'dds-export'), namesOf(read(), 'zh'))
const cube = jsonStat(table, createImprint(), '/indicators/dds-export')

describe('a JSON-stat dataset', () => {
  it('is of version 2.0 and as large as its dimensions say', () => {
    expect([cube.version, cube.class]).toEqual(['2.0', 'dataset'])
    expect(cube.size).toEqual(cube.id.map((name) => cube.dimension[name].category.index.length))
    const cells = cube.size.reduce((product, size) => product * size, 1)
    expect(cube.value).toHaveLength(cells)
    for (const column of Object.values(cube.extension.cells)) expect(column).toHaveLength(cells)
  })

  it('has the value of every row where the dimensions put it', () => {
    const { period, place } = cube.dimension
    for (const row of table.rows) {
      const at = period.category.index.indexOf(row.period) * cube.size[2] + place.category.index.indexOf(row.code)
      expect([row.code, row.period, cube.value[at]]).toEqual([row.code, row.period, row.value])
      expect(cube.status[at]).toBe(row.value === null ? row.state : undefined)
    }
  })

  it('says why each null is one', () => {
    expect(new Set(Object.values(cube.status))).toEqual(new Set(['absent', 'below', 'missing']))
    expect(Object.keys(cube.status).map(Number)).toEqual(cube.value.flatMap((value, i) => (value === null ? [i] : [])))
  })

  it('names roles, labels, units, release, license, source and definition', () => {
    expect(cube.role).toEqual({ metric: ['indicator'], time: ['period'], geo: ['place'] })
    expect(cube.dimension.place.category.label['440000']).toBe('广东省')
    expect(cube.dimension.indicator.category.unit).toEqual({ 'dds-export': { label: '亿美元', decimals: 1 } })
    expect(cube.extension).toMatchObject({ release: '2026.1', license: 'CC-BY-4.0' })
    expect(cube.updated).toBe('2026-11-20')
    expect(cube.href).toBe('https://map.example.cn/indicators/dds-export')
    expect(cube.source).toContain('商务部：《中国数字贸易发展报告2024》，2024年，表4、表5')
    expect(cube.note.join('')).toContain(indicatorOf(read(), 'dds-export').definition_zh)
  })
})
