// The stairs of the house: a room imports the rooms below it, never one above. `npm run check` holds it.

/** Floor by floor, from the ground up. */
const stairs = [
  ['data/language', 'data/settings', 'data/geo'],
  ['data/facts'],
  ['data/statistics', 'data/view', 'data/format', 'data/search'],
  ['data/map', 'data/words', 'data/address', 'components/svg'],
  ['data/comparison', 'components/ui'],
  ['data/claims'],
  ['data/profile'],
  ['data/text'],
  ['data/export', 'data/history', 'components/map'],
  ['data/files', 'components/page', 'components/table', 'components/zoom', 'components/chart'],
  ['components/sources', 'components/view', 'components/check'],
  [
    'components/compare',
    'components/profile',
    'components/regions',
    'components/sites',
    'components/data',
    'components/share',
  ],
  ['components/explorer', 'components/picture', 'components/embed', 'components/indicators'],
  ['app/_open'],
  ['app/_send', 'app/_pages'],
  ['app/_pictures'],
]
const pages = 'profile|regions|indicators|sites|data|share|check|explorer|picture|embed'
const inRoom = (rooms) => `^(${rooms.join('|')})(/|\\.)`
const rule = (name, from, to) => ({ name, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule('no-circle', {}, { circular: true }),
    {
      name: 'no-circle-of-rooms',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(data|components)/[^/]+$' },
      to: { circular: true },
    },
    ...stairs
      .slice(0, -1)
      .map((rooms, floor) =>
        rule(
          `no-way-up-from-${rooms[0].replace('/', '-')}`,
          { path: inRoom(rooms) },
          { path: inRoom(stairs.slice(floor + 1).flat()) },
        ),
      ),
    rule('floors', { path: '^data/' }, { path: '^(components|app)/' }),
    rule('floors-of-components', { path: '^components/' }, { path: '^(app|data/files|data/geo/build)/' }),
    rule(
      'pages-apart',
      { path: `^components/(${pages})/` },
      { path: `^components/(${pages})/`, pathNot: '^components/$1/' },
    ),
    rule('routes-apart', { path: '^app/(?!_)' }, { path: '^app/(?!_)', pathNot: '\\.css$' }),
    rule(
      'pure-data',
      { path: '^data/(?!files/|geo/build/|settings)' },
      { path: '^node:|node_modules/(react|next)/', dependencyTypesNot: ['type-only', 'type-import'] },
    ),
    rule(
      'pure-drawing',
      { path: '^components/(svg|map|chart|picture)/.*\\.ts$' },
      { path: 'node_modules/(react|next|react-dom)/' },
    ),
    rule(
      'disk-in-one-room',
      { path: '^(app/(?!_pictures|_send)|components/(?!embed/script/(build|bundle)\\.ts)|data/(?!files/|geo/build/))' },
      { dependencyTypes: ['core'], path: '^(node:)?fs' },
    ),
    rule(
      'map-library-by-intent',
      { pathNot: '^components/zoom/' },
      { path: 'node_modules/maplibre-gl/', dependencyTypesNot: ['type-only', 'type-import'] },
    ),
    rule(
      'map-library-lazily',
      {},
      {
        path: 'node_modules/maplibre-gl/.*(?<!css)$',
        dynamic: false,
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    ),
    rule(
      'image-engines-in-one-room',
      { pathNot: '^app/_pictures/' },
      { path: 'node_modules/(sharp|@resvg|@vercel/og)/' },
    ),
    rule(
      'one-twin-a-word-file',
      { path: '^data/words/(?:zh|en)/([^/]+)$' },
      { path: '^data/words/', pathNot: '^data/words/zh/$1$' },
    ),
    rule('no-tests', {}, { path: '^tests/' }),
    rule('known', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.json', '.mjs', '.js', '.d.ts'],
    },
  },
}
