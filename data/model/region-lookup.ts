import type { Region } from './dataset'
import type { Spelled } from './spelling'
import { findSpelled, nearestSpelled } from './spelling'

/** Spellings that no column holds: pinyin and usual English. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  CN: ['nation', 'china', 'quanguo', 'zhongguo', '中国', '000000', '100000'],
  east: ['dongbu', '东部沿海'],
  central: ['zhongbu'],
  west: ['xibu', 'western'],
  northeast: ['dongbei', 'north-east'],
  'central-west': ['zhongxibu', '中部和西部'],
  hosts: ['jidi', '基地', '基地所在地', 'base-hosts'],
}

/** The region, or the nation, that a spelling means: id, Chinese or English name, pinyin; or null. */
export function findRegion(regions: readonly Region[], spelling: string): Region | null {
  return findSpelled(spelled(regions), spelling)
}

/** The regions whose spellings are nearest to a wrong one, nearest first; none when nothing is near. */
export function nearestRegions(regions: readonly Region[], spelling: string): readonly Region[] {
  return nearestSpelled(spelled(regions), spelling)
}

/** The path of a region's page, without the prefix of a language: the nation has a page of its own. */
export function regionPath({ id, scheme }: Pick<Region, 'id' | 'scheme'>): string {
  return scheme === 'nation' ? '/nation' : `/regions/${id}`
}

/** All ways to write a region: id, names in both languages, pinyin, usual English. */
export function regionSpellings({ id, name_zh, short_zh, name_en, short_en }: Region): readonly string[] {
  return [id, name_zh, short_zh, name_en, short_en, ...(aliases[id] ?? [])]
}

function spelled(regions: readonly Region[]): Spelled<Region> {
  return {
    rows: regions,
    spellingsOf: regionSpellings,
  }
}
