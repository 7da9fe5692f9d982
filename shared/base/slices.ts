/** A list in runs of `size`, the last one shorter; nothing of an empty list. */
export function* slicesOf<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}
