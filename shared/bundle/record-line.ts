import { canonicalText } from '../base/json'
import { fail, ok, type Failure, type Result } from '../base/result'
import type { RecordState } from '../records/version'
import { MAX_LINE_LENGTH, MAX_RECORD_DEPTH } from './limits'
import { asRecordState } from './record-shape'
import { parseStrictJson, type JsonProblem } from './strict-json'

/** Why a line is not a record of this format. */
export type LineProblem = JsonProblem | 'too-long' | 'shape'

/** One record as one line of a frame of records, without the line feed. */
export const encodeRecordLine = ({ kind, id, office, groups }: RecordState): string =>
  canonicalText({
    kind,
    id,
    office,
    groups: Object.fromEntries(
      Object.entries(groups).map(([name, siblings]) => [
        name,
        siblings.map(({ version, value }) => ({ version: { ...version, dot: { ...version.dot } }, value })),
      ]),
    ),
  })

/**
 * Reads one line. Kinds, groups and fields that this program does not know come through as they are; whether known
 * ones hold good values is not asked here.
 */
export function decodeRecordLine(line: string): Result<RecordState, Failure<LineProblem>> {
  if (line.length > MAX_LINE_LENGTH) return fail('too-long')
  const parsed = parseStrictJson(line, MAX_RECORD_DEPTH)
  if (!parsed.ok) return parsed
  const record = asRecordState(parsed.value)
  return record === undefined ? fail('shape') : ok(record)
}
