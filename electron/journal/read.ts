import { fail, ok, type Result } from '../../shared/base/result'
import type { JournalEntry } from '../../shared/ipc/keeping'
import type { JournalEnd } from './find-end'
import { payloadOf, type ChainPoint } from './frame'
import type { DamageFailure, Entries, JournalDeps } from './journal-face'
import { scanSegment, segmentBytes, startOf, type Scan } from './segment'

type Where = Pick<JournalDeps, 'disk' | 'folder' | 'key'>

interface Segment {
  readonly bytes: Buffer
  readonly start: ChainPoint
  readonly scan: Scan
}

/** Entries after `after`, oldest first, until about `limit` bytes are read; checks every entry on the way. */
export async function readEntries(
  where: Where,
  end: JournalEnd,
  after: number,
  limit: number,
): Promise<Result<Entries, DamageFailure>> {
  const entries: JournalEntry[] = []
  let size = 0
  let reached: ChainPoint | undefined
  for (const first of segmentsFrom(end, after)) {
    const segment = await loadSegment(where, end, first)
    const follows =
      reached === undefined || (segment !== undefined && reached.hash.equals(segment.start.hash))
    if (segment === undefined || !follows)
      return stop(entries, reached === undefined ? first : reached.seq + 1)
    for (const { offset, end: behind, before, point } of segment.scan.places) {
      if (point.seq <= after) continue
      const payload = payloadOf(where.key, segment.bytes.subarray(offset, behind), before)
      if (payload === undefined) return stop(entries, point.seq)
      entries.push({ seq: point.seq, hash: point.hash.toString('hex'), payload })
      size += behind - offset
      if (size >= limit) return ok({ entries, more: point.seq < lastSeq(end, segment) })
    }
    if (segment.scan.damaged !== undefined || segment.scan.torn)
      return stop(entries, segment.scan.point.seq + 1)
    reached = segment.scan.point
  }
  return ok({ entries, more: false })
}

/** The chain hash at an entry, from the segment that holds it. */
export async function hashAt(
  where: Where,
  end: JournalEnd,
  seq: number,
): Promise<Result<string | null, DamageFailure>> {
  if (seq === 0) return ok('')
  if (seq > end.point.seq) return ok(null)
  const [first = 1] = segmentsFrom(end, seq - 1)
  const segment = await loadSegment(where, end, first)
  const place = segment?.scan.places.find(({ point }) => point.seq === seq)
  if (place !== undefined) return ok(place.point.hash.toString('hex'))
  return fail('journal-damaged', { seq: segment === undefined ? first : segment.scan.point.seq + 1 })
}

/** What comes before a damaged entry is given out first; the next call names the entry. */
const stop = (entries: readonly JournalEntry[], seq: number): Result<Entries, DamageFailure> =>
  entries.length > 0 ? ok({ entries, more: true }) : fail('journal-damaged', { seq })

const lastSeq = (end: JournalEnd, { scan }: Segment): number =>
  Math.max(end.point.seq, scan.damaged?.last ?? 0)

/** First entries of the segments that hold entries after `after`. */
const segmentsFrom = ({ firsts }: JournalEnd, after: number): readonly number[] => {
  const at = firsts.findLastIndex((first) => first <= after + 1)
  return firsts.slice(Math.max(0, at))
}

async function loadSegment(where: Where, end: JournalEnd, first: number): Promise<Segment | undefined> {
  const isLast = first === end.firsts.at(-1)
  const file = await segmentBytes(where, first)
  if (file === undefined) return undefined
  const bytes = file.subarray(0, isLast ? end.length : undefined)
  const start = startOf(bytes)
  return start?.seq === first - 1 ? { bytes, start, scan: scanSegment(bytes, start, false) } : undefined
}
