// The stairs of the house: a room imports the rooms below it. Held by `npm run check`; what the rooms are for stands in README.md.

/** Floor by floor, from the ground up. A room may import its own floor's earlier rooms and every floor below. */
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
const inRoom = (rooms) => `^(${rooms.join('|')})(/|\\.)`

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...stairs.slice(0, -1).map((rooms, floor) => ({
      name: `up-the-stairs-from-${rooms[0].replaceAll('/', '-')}`,
      severity: 'error',
      from: { path: inRoom(rooms) },
      to: { path: inRoom(stairs.slice(floor + 1).flat()) },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json', '.mjs', '.js'] },
  },
}
