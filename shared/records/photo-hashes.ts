const HASH = /^[0-9a-f]{64}$/

/**
 * The photos and documents that a stored value names, each SHA-256 as often as it stands there: wherever a record keeps a file, in an
 * answer, a signature, a kept version or an attachment, it names it by `hash`.
 */
export function photoHashesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'hash' && typeof inner === 'string' && HASH.test(inner) ? [inner] : photoHashesIn(inner),
  )
}
