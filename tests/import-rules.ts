import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path/posix'

/** A source tree as text: path from the root → source. Only TypeScript is read; other files need but be named. */
export type Sources = Readonly<Record<string, string>>

type Import = { readonly target: string; readonly how: 'value' | 'type' | 'lazy' }
type Rule = { readonly name: string; readonly from: RegExp; readonly may: (target: string) => boolean }

const model = /^data\/model\//
const geoJson = /^data\/geo\/.*\.json$/
const drawing = /^components\/(map|chart)\/.*\.ts$/
const local = /^(app|components|data|tests)\/|^[\w.-]+\.(ts|json)$/
const pureLibrary = /^(d3-[a-z-]+|topojson-client|simple-statistics|fastest-levenshtein|zod)(\/|$)/
const deskLibrary = /^(node:.+|csv-parse(\/sync)?|mapshaper|gcoord)$/
const imageEngine = /^(sharp|@resvg\/.+|@vercel\/og|next\/og)$/
const typesOnly = /^(geojson|topojson-specification|maplibre-gl|@maplibre\/maplibre-gl-style-spec)$/

/** ARCHITECTURE's table. The first rule whose `from` fits a file holds. */
const rules: readonly Rule[] = [
  { name: "data's desk", from: /^data\/([^/]+\.ts|geo\/build\b.*)$/, may: any(/^data\//, pureLibrary, deskLibrary) },
  { name: 'data/geo', from: /^data\/geo\//, may: any(/^data\/geo\/(?!build)/, model, pureLibrary) },
  { name: 'data/model', from: model, may: any(model, geoJson, pureLibrary) },
  { name: 'pure drawing', from: drawing, may: any(drawing, model, geoJson, pureLibrary) },
  {
    name: 'components',
    from: /^components\//,
    may: any(/^components\//, model, geoJson, /^next\/(link|navigation)$/, isInterfaceLibrary),
  },
  {
    name: 'an image route',
    from: /^app\/(_pictures\/.*|(.*\/)?(route|[\w-]+-image))\.tsx?$/,
    may: (target) => !target.startsWith('tests/'),
  },
  { name: 'app', from: /^app\//, may: (target) => !target.startsWith('tests/') && !imageEngine.test(target) },
  { name: 'the root', from: /^[\w.-]+\.ts$/, may: (target) => !/^(app|tests)\//.test(target) },
]

/** What breaks the table, every barrel and every import cycle, each as one line to read; empty when all is well. */
export function brokenRules(sources: Sources): readonly string[] {
  const files = Object.keys(sources)
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()
  const graph = new Map(files.map((file) => [file, importsOf(file, sources)]))
  const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file))
  return [
    ...barrels.map((file) => `${file} is a barrel: import the file that is meant`),
    ...[...graph].flatMap(([file, imports]) => imports.flatMap((found) => complaint(file, found) ?? [])),
    ...cycles(graph),
  ]
}

function complaint(file: string, { target, how }: Import): string | undefined {
  const line = `${file} imports ${target}`
  if (how === 'type' && typesOnly.test(target)) return undefined
  if (target.startsWith('maplibre-gl')) {
    const loaded = file === 'components/map/map-canvas.tsx' && (how === 'lazy' || target.endsWith('.css'))
    return loaded ? undefined : `${line}: only components/map/map-canvas.tsx may, and only with import()`
  }
  const rule = rules.find(({ from }) => from.test(file))
  if (!rule?.may(target)) return `${line}: not allowed in ${rule?.name ?? 'a file outside the tree'}`
  const isAbove = `${dirname(file)}/`.startsWith(`${ownerOf(target)}/`)
  return file.startsWith('app/') && target.startsWith('app/') && !isAbove
    ? `${line}: a file of another route`
    : undefined
}

/** The folder whose files may use this one; a private folder (`_name`) lends its files to all beside and below it. */
function ownerOf(target: string): string {
  return dirname(target).replace(/\/_[\w-]+(\/.*)?$/, '')
}

function importsOf(file: string, sources: Sources): readonly Import[] {
  const source = sources[file] ?? ''
  const statements = source.matchAll(/^[ \t]*(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]/gm)
  const effects = source.matchAll(/^[ \t]*import\s*['"]([^'"]+)['"]/gm)
  const calls = withoutComments(source).matchAll(/(typeof\s+)?\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g)
  const target = (specifier: string | undefined) => resolve(file, specifier ?? '', sources)
  return [
    ...Array.from(statements, ([, type, name]): Import => ({ target: target(name), how: type ? 'type' : 'value' })),
    ...Array.from(effects, ([, name]): Import => ({ target: target(name), how: 'value' })),
    ...Array.from(calls, ([, type, name]): Import => ({ target: target(name), how: type ? 'type' : 'lazy' })),
  ]
}

function resolve(file: string, specifier: string, sources: Sources): string {
  if (builtinModules.includes(specifier)) return `node:${specifier}`
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? join(dirname(file), specifier)
      : ''
  if (!path) return specifier
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((name) => name in sources) ?? path
}

function cycles(graph: ReadonlyMap<string, readonly Import[]>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  function visit(file: string, path: readonly string[]): void {
    const start = path.indexOf(file)
    if (start >= 0) found.push(`import cycle: ${[...path.slice(start), file].join(' → ')}`)
    if (start >= 0 || done.has(file)) return
    for (const { target } of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

function isInterfaceLibrary(target: string): boolean {
  return !local.test(target) && !/^next(\/|$)/.test(target) && !deskLibrary.test(target) && !imageEngine.test(target)
}

function any(...tests: readonly (RegExp | ((target: string) => boolean))[]): (target: string) => boolean {
  return (target) => tests.some((test) => (test instanceof RegExp ? test.test(target) : test(target)))
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, '')
}
