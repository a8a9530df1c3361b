import type { Base } from './dataset'
import type { Spelled } from './spelling'
import { findSpelled, nearestSpelled } from './spelling'

/** Pinyin and short forms that no column holds. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  zhongguancun: ['zgc', '中关村'],
  teda: ['天津经开区', '泰达'],
  dalian: ['大连高新区'],
  pudong: ['浦东软件园'],
  nanjing: ['南京软件谷', '软件谷'],
  hangzhou: ['滨江', 'binjiang', '杭州高新区'],
  hefei: ['合肥高新区'],
  qilu: ['jinan'],
  tianhe: ['guangzhou', '天河', '天河中央商务区'],
  hainan: ['chengmai', 'rsc'],
  chengdu: ['天府软件园', 'tianfu'],
}

/** The export base that a spelling means: id, name, city, code of its city or district; or null. */
export function findBase(bases: readonly Base[], spelling: string): Base | null {
  return findSpelled(spelled(bases), spelling)
}

/** The bases whose spellings are nearest to a wrong one, nearest first; none when nothing is near. */
export function nearestBases(bases: readonly Base[], spelling: string): readonly Base[] {
  return nearestSpelled(spelled(bases), spelling)
}

function spelled(bases: readonly Base[]): Spelled<Base> {
  return {
    rows: bases,
    spellingsOf: (base) => [
      base.id,
      base.name_zh,
      base.name_en,
      base.city_zh,
      base.city_zh.replace(/[市县]$/, ''),
      base.city_en,
      base.place,
      base.city_code,
      base.district_code,
      ...(aliases[base.id] ?? []),
    ],
  }
}
