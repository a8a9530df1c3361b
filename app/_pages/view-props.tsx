import { dataAddresses } from '@/app/_open/data-files'
import type { OpenView } from '@/app/_open/view'
import { compareKeys, mapKeys } from '@/app/_open/view'
import { landPaths } from '@/components/map/land-paths'
import { Corrections } from '@/components/ui/corrections'
import type { ViewProps } from '@/components/view/view-data'
import { settings } from '@/data/settings'
import { nameTable } from '@/data/text/names'
import { viewParams } from '@/data/view/view-codec'

/** What the map and the comparison alike are made of. */
export function viewProps({ kind, dataset, options, view, data, corrections, language }: OpenView): ViewProps {
  return {
    viewData: data,
    viewOptions: options,
    keys: kind === 'map' ? mapKeys : compareKeys,
    query: viewParams(view, options).toString(),
    names: nameTable(dataset, language),
    slugs: Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug])),
    choices: dataset.indicators
      .filter(({ mapped }) => mapped)
      .map(({ id, theme, name_zh, name_en }) => ({ id, theme, name_zh, name_en })),
    files: dataAddresses(view.release),
    paths: landPaths(view.level === 'region' ? data.series.members : {}),
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    corrections: <Corrections corrections={corrections} language={language} />,
  }
}
