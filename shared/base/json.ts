/** What a record value may hold. Numbers are integers within ±(2^53 − 1): fen, hundredths of a point, counts. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type JsonObject = { readonly [key: string]: Json }

/**
 * The one text of a value: keys sorted by UTF-16 code unit, no white space, absent and `undefined` members left out.
 * Two equal values have equal texts, so hashes of it compare content.
 */
export function canonicalText(value: Json | undefined): string {
  if (value === undefined) return 'null'
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalText(item)).join(',')}]`
  const object = value as JsonObject
  // A loop, because an import makes this text for each of its records several times over.
  let members = ''
  for (const key of Object.keys(object).toSorted()) {
    const member = object[key]
    if (member === undefined) continue
    if (members !== '') members += ','
    members += `${JSON.stringify(key)}:${canonicalText(member)}`
  }
  return `{${members}}`
}
