/**
 * A place in a ranking from the largest. `best` and `worst` differ where rounding leaves the order open;
 * `tied` counts the places that share exactly this rank, itself included; `of` counts the places ranked.
 */
export type Rank = { readonly best: number; readonly worst: number; readonly tied: number; readonly of: number }
