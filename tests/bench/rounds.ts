/**
 * Measures every page once a round, all rounds interleaved, so that whatever else the machine does meets all alike. Each
 * round starts with another page.
 */
export async function interleave<K extends string>(
  names: readonly K[],
  rounds: number,
  measure: (name: K) => Promise<number>,
): Promise<Readonly<Record<K, readonly number[]>>> {
  const found = names.map((name): [K, number[]] => [name, []])
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < found.length; i += 1) {
      const [name, values] = found[(i + round) % found.length] ?? []
      if (name !== undefined) values?.push(await measure(name))
    }
  }
  return Object.fromEntries(found) as unknown as Readonly<Record<K, readonly number[]>>
}
