import { ok, type Failure, type Result } from '../../../../shared/base/result'
import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import { kindDepth } from '../../../../shared/merge/kind-depth'
import { KnownAbove } from '../../../../shared/merge/known-above'
import { aboveOf, type Lookup } from '../../../../shared/merge/lineage'
import { planImport, type ImportPlan, type Waiting } from '../../../../shared/merge/plan'
import type { RecordState } from '../../../../shared/records/version'
import type { ExchangeStore } from '../../../store/exchange-face'
import { keyOf } from '../../../store/record-rows'
import { settledHere } from '../../../store/settled-rows'
import type { FrameReader } from '../../../workers/bundle-client'
import { isKept, recordCount, type FramePlaces, type Records } from './bundle-contents'
import { framesOf, type ReadFrame } from './bundle-frames'
import type { Watching } from './import-progress'

/** What planning works on besides the bundle. */
export interface Planning extends Watching {
  readonly bridge: Pick<DeskBridge, 'exchange.frame'>
  readonly openReader: () => FrameReader
  readonly store: Pick<ExchangeStore, 'states' | 'ledgerRows'>
  /** Our own office. */
  readonly own: string
  /** Milliseconds on this PC's clock. */
  readonly now: () => number
  /** A person says that this PC was put back in time, and that what is returned of its own words is right. */
  readonly acceptReturned?: boolean
}

interface Named {
  readonly kind: string
  readonly id: string
}

interface Piece {
  readonly incoming: readonly RecordState[]
  readonly waiting: readonly Waiting[]
}

/**
 * Plans a bundle on what is held now: in one piece, or frame by frame, parents before children, with memory for one
 * frame. All pieces together decide what one piece would. Each record is in one of them. Nothing is changed.
 */
export async function* planPieces(
  planning: Planning,
  bundle: OpenedBundle,
  records: Records,
  waiting: readonly Waiting[],
): AsyncGenerator<Result<ImportPlan, Failure>> {
  const planned = new KnownAbove()
  const isSettled = await settledHere(planning.store)
  const route = { sender: bundle.manifest.from.office, receiver: planning.own }
  const { acceptReturned = false, onProgress } = planning
  const total = recordCount(bundle)
  let done = 0
  for await (const piece of piecesOf(planning, bundle, records, waiting)) {
    if (!piece.ok) {
      yield piece
      return
    }
    const held = await heldAround(planning.store, piece.value, planned.lookup)
    const now = planning.now()
    const plan = planImport({ ...piece.value, ...route, held, now, acceptReturned, isSettled })
    if (!isKept(records)) for (const { after } of plan.changes) planned.put(after)
    yield ok(plan)
    done += piece.value.incoming.length
    onProgress?.({ at: 'planning', done, total })
  }
}

async function* piecesOf(
  { bridge, openReader, signal }: Planning,
  bundle: OpenedBundle,
  records: Records,
  waiting: readonly Waiting[],
): AsyncGenerator<Result<Piece, Failure>> {
  if (isKept(records)) {
    yield ok({ incoming: records, waiting })
    return
  }
  const reader = openReader()
  try {
    yield* partsOf(
      (indexes) => recordsIn(framesOf(bridge, reader, bundle, indexes, signal)),
      records,
      waiting,
    )
  } finally {
    reader.close()
  }
}

type ReadRecords = (indexes: readonly number[]) => AsyncIterable<Result<readonly RecordState[], Failure>>

async function* partsOf(
  read: ReadRecords,
  places: FramePlaces,
  waiting: readonly Waiting[],
): AsyncGenerator<Result<Piece, Failure>> {
  const { byDepth, repeated, repeatedIn } = places
  const late = waiting.map(({ state }) => kindDepth(state.kind))
  const depths = [...new Set([...byDepth.keys(), ...late])].toSorted((a, b) => a - b)
  const isRepeated = ({ kind, id }: RecordState): boolean => repeated.has(keyOf(kind, id))
  for (const depth of depths) {
    const isHere = ({ kind }: RecordState): boolean => kindDepth(kind) === depth
    const frames = framesAt(places, depth)
    const together: RecordState[] = []
    for await (const found of read(frames.filter((index) => repeatedIn.has(index)))) {
      if (!found.ok) {
        yield found
        return
      }
      together.push(...found.value.filter((record) => isHere(record) && isRepeated(record)))
    }
    yield ok({ incoming: together, waiting: waiting.filter(({ state }) => isHere(state)) })
    for await (const found of read(frames)) {
      if (!found.ok) {
        yield found
        return
      }
      const incoming = found.value.filter((record) => isHere(record) && !isRepeated(record))
      yield ok({ incoming, waiting: [] })
    }
  }
}

const framesAt = ({ byDepth }: FramePlaces, depth: number): readonly number[] =>
  [...(byDepth.get(depth) ?? [])].toSorted((a, b) => a - b)

async function* recordsIn(
  frames: AsyncIterable<Result<ReadFrame, Failure>>,
): AsyncGenerator<Result<readonly RecordState[], Failure>> {
  for await (const frame of frames) {
    if (!frame.ok) {
      yield frame
      return
    }
    if (frame.value.content.type === 'records') yield ok(frame.value.content.records)
  }
}

/**
 * The records of a piece as they are held, and those above them: above what is held and above what arrives, because
 * both decide who may write. What an earlier piece took in stands before what is held.
 */
async function heldAround(
  store: Pick<ExchangeStore, 'states'>,
  { incoming, waiting }: Piece,
  planned: Lookup,
): Promise<Lookup> {
  const named = [...incoming, ...waiting.map(({ state }) => state)]
  const held = new Map<string, RecordState>()
  const asked = new Set<string>()
  let wanted: readonly Named[] = named
  let from: readonly RecordState[] = named
  while (wanted.length > 0) {
    const fresh = new Map(wanted.map((each) => [keyOf(each.kind, each.id), each]))
    for (const key of fresh.keys()) if (asked.has(key)) fresh.delete(key)
    for (const key of fresh.keys()) asked.add(key)
    const known = [...fresh.values()].map(({ kind, id }) => planned(kind, id))
    const unknown = [...fresh.values()].filter((_, index) => known[index] === undefined)
    const found = unknown.length === 0 ? [] : await store.states(unknown)
    for (const state of found) if (state !== undefined) held.set(keyOf(state.kind, state.id), state)
    const reached = [...from, ...known, ...found].filter((state) => state !== undefined)
    wanted = reached.flatMap((state) => {
      const above = aboveOf(state)
      return above?.id === undefined ? [] : [{ kind: above.kind, id: above.id }]
    })
    from = []
  }
  return (kind, id) => planned(kind, id) ?? held.get(keyOf(kind, id))
}
