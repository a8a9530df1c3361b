/** Steps of the integer paths in one plane unit: one step is 1.25 km, about what the outline is simplified to. */
export const STEPS = 4

/** The paths of the land as a drawing needs them, in steps. Plain, so that a page can hand them to the browser. */
export type LandPaths = {
  /** Paths by code; a region's by its id, where it was asked for. */
  readonly places: Readonly<Record<string, string>>
  readonly islets: string
  readonly dashes: string
  readonly undetermined: string
}
