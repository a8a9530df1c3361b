import { findingClaim } from '@/data/claims/claim'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from './names'
import { clause } from './sentence'

/** What a thematic map shows, as a caption: 2023年各省可数字化交付的服务进出口. */
export function mapTitle(thematic: ThematicMap, names: Names): string {
  const { indicator, period, level } = thematic.map.slice
  const name = localText(indicator, 'name', names.language)
  if (names.language === 'zh') return `${period}年各${level === 'province' ? '省份' : '区域'}${name}`
  // A name that says by what it counts takes the level into that: by province of destination.
  const [, head = name, by] = /^(.*), by (.+)$/.exec(name) ?? []
  return `${head} by ${level}${by === undefined ? '' : ` of ${by}`}, ${period}`
}

/** What a thematic map says, in one clause: 上海、广东、北京三地合计占全国的67.7%. The title where nothing is known. */
export function mapFinding(thematic: ThematicMap, names: Names): string {
  const { indicator } = thematic.map.slice
  // On a map of change the indicator has another unit than the tables give it.
  const own: Names = { ...names, indicator: (id) => (id === indicator.id ? indicator : names.indicator(id)) }
  const claim = findingClaim(thematic.map)
  return claim === null ? mapTitle(thematic, names) : clause(claim, own)
}
