import { labelRow, regionLabelRow } from './label'
import { readRows } from './rows'
import { baseRow, zoneRow } from './site'
import { readSource } from './source'
import { tileRow } from './tile'

/** Reads everything the build works on: the source, the tables of sites, and the labels and tiles set by hand. */
export function readInputs() {
  const file = (path: string) => new URL(path, import.meta.url)
  return {
    provinces: readSource('provinces'),
    prefectures: readSource('prefectures'),
    labels: readRows(file('../labels.csv'), labelRow),
    regionLabels: readRows(file('../region-labels.csv'), regionLabelRow),
    tiles: readRows(file('../tiles.csv'), tileRow),
    bases: readRows(file('../../tables/bases.csv'), baseRow),
    zones: readRows(file('../../tables/zones.csv'), zoneRow),
  }
}

/** What the build works on. */
export type Inputs = ReturnType<typeof readInputs>
