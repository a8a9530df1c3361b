import { useEffect, useState } from 'react'
import type { Level } from '@/data/model/slice'
import type { LandPaths } from '../map/steps'

/**
 * The paths of the land at a level. The page brings those of the level that it was opened with; the others are made from
 * the topology, which is fetched only then.
 */
export function usePaths(
  first: LandPaths,
  level: Level,
  members: Readonly<Record<string, readonly string[]>>,
): LandPaths {
  const [paths, setPaths] = useState(first)
  const hasRegions = Object.keys(paths.places).some((id) => !/^\d/.test(id))
  useEffect(() => {
    if (level !== 'region' || hasRegions) return
    let isWanted = true
    void import('../map/geometry').then(({ landPaths }) => {
      if (isWanted) setPaths(landPaths(members))
    })
    return () => {
      isWanted = false
    }
  }, [level, hasRegions, members])
  return paths
}
