import type { ClassedMap } from '../facts'

export function prepare(
  geometry: unknown,
  map: ClassedMap,
  frame: { readonly width: number; readonly height: number; readonly title: string },
): () => string
