/** How much of the source one topology keeps. Lengths in plane units of 5 km, areas in square units of 25 km². */
export interface Tier {
  /** Share of the removable vertices that stay. */
  readonly keep: number
  /** The same for Taiwan and Hainan, which all know by their outline and the inset draws small. */
  readonly keepIslands: number
  /** The same for Shanghai, Hong Kong, Macao and wide reefs, which would lose their shape. */
  readonly keepSmallPlaces: number
  /** Coastal islands and enclaves below this area are left out. */
  readonly minArea: number
  /** In the South China Sea one reef stays in each square cell of this side. */
  readonly reefCell: number
  /** Islands smaller than this are drawn this large, so that no rounding makes them vanish. */
  readonly minIsland: number
  /** Side of the lattice that coordinates are rounded to. */
  readonly grid: number
}

/** For the SVG of a page. */
export const smallTier: Tier = {
  keep: 0.03,
  keepIslands: 0.1,
  keepSmallPlaces: 0.33,
  minArea: 0.8,
  reefCell: 10,
  minIsland: 0.8,
  grid: 0.1,
}

/** For the map that can be zoomed. */
export const largeTier: Tier = {
  keep: 0.14,
  keepIslands: 0.3,
  keepSmallPlaces: 0.6,
  minArea: 0.12,
  reefCell: 2,
  minIsland: 0.3,
  grid: 0.02,
}

/** For the prefectures of the zoomed map and of one province. */
export const prefectureTier: Tier = {
  keep: 0.17,
  keepIslands: 0.3,
  keepSmallPlaces: 0.4,
  minArea: 0.2,
  reefCell: 4,
  minIsland: 0.3,
  grid: 0.02,
}
