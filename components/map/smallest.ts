/** Macao is smaller than the outline of a chosen neighbor: it is drawn once more, above. */
export const SMALLEST = '820000'
