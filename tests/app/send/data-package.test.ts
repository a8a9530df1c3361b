import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dataPackage } from '@/app/_send/data-package'
import { readTable } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'

type Resource = { readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string }

describe('the data package', () => {
  const files = unzipSync(dataPackage())
  const json: unknown = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
  const described = json as {
    readonly version: string
    readonly created: string
    readonly resources: readonly Resource[]
  }

  it('holds every table that it describes, as it stands', () => {
    expect(described.resources.map(({ name }) => name).toSorted()).toEqual(
      readdirSync('data/tables')
        .flatMap((file) => (file.endsWith('.csv') ? [file.slice(0, -4)] : []))
        .toSorted(),
    )
    for (const { name, path, bytes, hash } of described.resources) {
      const file = files[path] ?? new Uint8Array()
      expect(strFromU8(file)).toBe(readTable(name as Parameters<typeof readTable>[0]))
      expect([file.byteLength, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([bytes, hash])
    }
  })

  it('is of the newest release', () => {
    const { id, date } = listReleases().at(-1) ?? {}
    expect([described.version, described.created]).toEqual([id, date])
  })

  it('tells what it is in both languages, with the rights of every source', () => {
    const texts = ['README.zh.txt', 'README.en.txt', 'LICENSE.txt'].map((name) =>
      strFromU8(files[name] ?? new Uint8Array()),
    )
    expect(texts[0]).toContain('中国分省数字贸易数据包')
    expect(texts[1]).toContain('Report on China’s Development of Digital Trade 2024')
    for (const text of texts) expect(text).toContain('CC BY 4.0')
  })
})
