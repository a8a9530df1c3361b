import type { FeatureCollection } from 'geojson'
import mapshaper from 'mapshaper'

/**
 * Runs a mapshaper command line on layers held in memory.
 * @param layers GeoJSON by layer name; the commands see each as a file of this name with `.json`
 * @returns the text of a file that the command wrote, by its name
 */
export async function runMapshaper(
  commands: string,
  layers: Readonly<Record<string, FeatureCollection>>,
): Promise<(file: string) => string> {
  const input = Object.fromEntries(Object.entries(layers).map(([name, layer]) => [`${name}.json`, layer]))
  const output = await mapshaper.applyCommands(commands, input)
  return (file) => {
    const written = output[file]
    if (written === undefined) throw new Error(`mapshaper did not write ${file}.`)
    return written.toString()
  }
}
