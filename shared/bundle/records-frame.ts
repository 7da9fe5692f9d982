import { fail, ok, type Failure, type Result } from '../base/result'
import { fromUtf8, utf8 } from '../base/utf8'
import type { RecordState } from '../records/version'
import { decodeRecordLine, encodeRecordLine } from './record-line'

/** The content of a frame of records before compression: one line each, every line ended by a line feed. */
export const encodeRecordsFrame = (records: readonly RecordState[]): Uint8Array =>
  encodeLines(records.map(encodeRecordLine))

/** The same of lines as `encodeRecordLine` makes them. */
export const encodeLines = (lines: readonly string[]): Uint8Array =>
  utf8(lines.map((line) => `${line}\n`).join(''))

/**
 * The records of a frame. `count` is what the manifest says; one line more, fewer or malformed refuses them all, and
 * `facts` name the line (from 1) and what is wrong with it.
 */
export function decodeRecordsFrame(
  raw: Uint8Array,
  count: number,
): Result<readonly RecordState[], Failure<'frame-malformed' | 'record-malformed'>> {
  const text = fromUtf8(raw)
  if (text === undefined) return fail('frame-malformed', { problem: 'not-utf8' })
  // No further than it takes to see that there are too many: a frame of line feeds alone holds millions (threat 14).
  const lines = text.split('\n', count + 2)
  if (lines.pop() !== '' || lines.length !== count) return fail('frame-malformed', { problem: 'count' })
  const records: RecordState[] = []
  for (const [index, line] of lines.entries()) {
    const record = decodeRecordLine(line)
    if (!record.ok) return fail('record-malformed', { line: index + 1, problem: record.failure.code })
    records.push(record.value)
  }
  return ok(records)
}
