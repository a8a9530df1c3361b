/** Data as one line of text: for topologies, which nobody reads. */
export function compactJson(data: unknown): string {
  return `${JSON.stringify(data)}\n`
}

/** Data as indented text with each pair of numbers on one line: for points and the plane, which people compare. */
export function readableJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2)
  return `${text.replace(/\[\s+([-\d.]+),\s+([-\d.]+)\s+\]/g, '[$1, $2]')}\n`
}

/** A record as text with one key a line: for short lists, which people compare. */
export function linedJson(data: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
