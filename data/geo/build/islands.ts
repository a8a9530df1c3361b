import type { Point } from '../plane'

/** An island, reef or bank that every map must show. */
export interface Island {
  readonly name: string
  readonly code: string
  readonly position: Point
}

/** Islands that must not get lost, with the province they belong to and their middle in the source (degrees). */
export const islands: readonly Island[] = [
  { name: '钓鱼岛', code: '710000', position: [123.512, 25.75] },
  { name: '黄尾屿', code: '710000', position: [123.682, 25.924] },
  { name: '赤尾屿', code: '710000', position: [124.561, 25.927] },
  { name: '东沙岛', code: '440000', position: [116.722, 20.704] },
  { name: '永兴岛', code: '460000', position: [112.34, 16.836] },
  { name: '中建岛', code: '460000', position: [111.203, 15.785] },
  { name: '中沙群岛', code: '460000', position: [114.324, 15.736] },
  { name: '黄岩岛', code: '460000', position: [117.776, 15.171] },
  { name: '太平岛', code: '460000', position: [114.366, 10.378] },
  { name: '中业岛', code: '460000', position: [114.284, 11.053] },
  { name: '渚碧礁', code: '460000', position: [114.08, 10.926] },
  { name: '美济礁', code: '460000', position: [115.543, 9.906] },
  { name: '永暑礁', code: '460000', position: [112.891, 9.551] },
  { name: '南威岛', code: '460000', position: [111.889, 8.645] },
  { name: '弹丸礁', code: '460000', position: [113.842, 7.4] },
  { name: '万安滩', code: '460000', position: [109.61, 7.464] },
  { name: '曾母暗沙', code: '460000', position: [112.277, 3.969] },
]
