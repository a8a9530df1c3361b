import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenRules, type Sources } from './import-rules'

const isSource = /\.(tsx?|json|css)$/

function tree(): Sources {
  const inside = ['app', 'components', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )
  const files = [...inside, 'proxy.ts', 'next.config.ts'].filter((path) => isSource.test(path) && existsSync(path))
  return Object.fromEntries(files.map((path) => [path, path.endsWith('.json') ? '' : readFileSync(path, 'utf8')]))
}

it('the import table of the architecture holds, without cycles and barrels', () => {
  expect(brokenRules(tree())).toEqual([])
})

describe('the checker catches', () => {
  it.each([
    ['data/model/rank.ts', "import { useState } from 'react'"],
    ['data/model/rank.ts', "import { readFileSync } from 'node:fs'"],
    ['data/model/rank.ts', "import { readFileSync } from 'fs'"],
    ['data/model/rank.ts', "import { paint } from '@/components/map/paint'"],
    ['data/model/rank.ts', "import { read } from '../read'"],
    ['data/model/rank.ts', "import type { Map } from 'maplibre-gl/dist'"],
    ['data/geo/plane.ts', "import { readFileSync } from 'node:fs'"],
    ['data/read.ts', "import { Page } from '@/app/page'"],
    ['data/read.ts', "import { cache } from 'react'"],
    ['components/map/paint.ts', "import { cache } from 'react'"],
    ['components/map/paint.ts', "import Link from 'next/link'"],
    ['components/map/paint.ts', "export { MapSvg } from './map-svg'"],
    ['components/chart/scene.ts', "const lazy = import('react')"],
    ['components/map/map-legend.tsx', "import { read } from '@/data/read'"],
    ['components/map/map-legend.tsx', "import {\n  toPlane,\n  albers,\n} from '@/data/geo/plane'"],
    ['components/map/map-legend.tsx', "import { headers } from 'next/headers'"],
    ['components/map/map-legend.tsx', "import { join } from 'node:path'"],
    ['components/map/map-legend.tsx', "import '@/app/page'"],
    ['components/map/map-legend.tsx', "const gl = await import('maplibre-gl')"],
    ['components/map/map-canvas.tsx', "import { Map } from 'maplibre-gl'"],
    ['components/map/map-canvas.tsx', "import { type Map } from 'maplibre-gl'"],
    ['app/en/page.tsx', "import { Map } from 'maplibre-gl'"],
    ['app/en/page.tsx', "import sharp from 'sharp'"],
    ['app/en/page.tsx', "import { title } from '@/app/provinces/title'"],
    ['app/page.tsx', "import { title } from './provinces/title'"],
    ['app/page.tsx', "import { site } from '@/tests/e2e/support/site'"],
    ['proxy.ts', "import { title } from './app/provinces/title'"],
  ])('%s: %s', (file, source) => {
    expect(brokenRules({ [file]: source })).toHaveLength(1)
  })

  it('a barrel', () => {
    expect(brokenRules({ 'components/map/index.ts': '' })).toHaveLength(1)
  })

  it('a cycle, and shows it once', () => {
    const sources = {
      'data/model/a.ts': "import { b } from './b'",
      'data/model/b.ts': "import type { c } from '@/data/model/c'",
      'data/model/c.ts': "export { a } from './a'",
    }
    expect(brokenRules(sources)).toEqual([
      'import cycle: data/model/a.ts → data/model/b.ts → data/model/c.ts → data/model/a.ts',
    ])
  })
})

describe('the checker lets pass', () => {
  it.each([
    ['data/model/rank.ts', "import { ascending } from 'd3-array'\nimport { z } from 'zod/mini'"],
    ['data/model/rank.ts', "/** const a = import('react') */\n// import 'react'\nconst text = 'words from afar'"],
    ['data/read.ts', "import { readFileSync } from 'node:fs'\nimport { parse } from 'csv-parse/sync'"],
    ['data/geo/build/run.ts', "import mapshaper from 'mapshaper'\nimport { toPlane } from '../plane'"],
    ['components/map/style.ts', "import type { Map } from 'maplibre-gl'\nimport { rank } from '@/data/model/rank'"],
    ['components/map/map-svg.tsx', "import { scene } from './scene'\nimport Link from 'next/link'"],
    ['components/map/map-canvas.tsx', "import type { Map } from 'maplibre-gl'\nconst gl = await import('maplibre-gl')"],
    ['app/provinces/[slug]/page.tsx', "import { title } from '../title'\nimport { notFound } from 'next/navigation'"],
    ['app/picture/route.ts', "import sharp from 'sharp'"],
    ['proxy.ts', "import { settings } from '@/data/settings'\nimport { NextResponse } from 'next/server'"],
  ])('%s: %s', (file, source) => {
    expect(brokenRules({ [file]: source })).toEqual([])
  })
})
