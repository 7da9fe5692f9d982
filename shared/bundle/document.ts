import type { z } from 'zod'
import { canonicalText, type Json } from '../base/json'
import { fail, ok, type Failure, type Result } from '../base/result'
import { fromUtf8, utf8 } from '../base/utf8'
import { MAX_DOCUMENT_DEPTH } from './limits'
import { parseStrictJson, type JsonProblem } from './strict-json'

/** Why signed bytes are not the document they should be. */
export type DocumentProblem = JsonProblem | 'shape'

/** The bytes of a document: canonical JSON (keys sorted, no white space) in UTF-8. */
export const encodeDocument = (document: Json): Uint8Array => utf8(canonicalText(document))

/** Reads a document whose signature has been checked. */
export function decodeDocument<T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): Result<T, Failure<DocumentProblem>> {
  const text = fromUtf8(bytes)
  if (text === undefined) return fail('not-utf8')
  const json = parseStrictJson(text, MAX_DOCUMENT_DEPTH)
  if (!json.ok) return json
  const parsed = schema.safeParse(json.value)
  return parsed.success ? ok(parsed.data) : fail('shape')
}
