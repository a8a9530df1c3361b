import type { LayerSpecification } from 'maplibre-gl'

/** One thing to set on a map that has the layers already. */
export type Change = {
  readonly layer: string
  /** A paint property, or null for the filter. */
  readonly property: string | null
  readonly value: unknown
}

type Known = { readonly filter?: unknown; readonly paint?: Readonly<Record<string, unknown>> }

/** What turns the look of some layers into that of others with the same ids: colors and filters, never data. */
export function changes(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): readonly Change[] {
  const old = new Map(before.map((layer) => [layer.id, layer as Known]))
  return after.flatMap((layer) => {
    const { paint: past = {}, filter: sieve } = old.get(layer.id) ?? {}
    const { paint = {}, filter } = layer as Known
    const painted = Object.entries(paint).filter(([name, value]) => !isSame(value, past[name]))
    return [
      ...(isSame(filter, sieve) ? [] : [{ layer: layer.id, property: null, value: filter }]),
      ...painted.map(([property, value]) => ({ layer: layer.id, property, value })),
    ]
  })
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
