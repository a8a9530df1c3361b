/** Data as one line of text: for topologies, which nobody reads. */
export function compactJson(data: unknown): string {
  return `${JSON.stringify(data)}\n`
}

/** Data as indented text with each pair of numbers on one line: for points and the plane, which people compare. */
export function readableJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2)
  return `${text.replace(/\[\s+([-\d.]+),\s+([-\d.]+)\s+\]/g, '[$1, $2]')}\n`
}
