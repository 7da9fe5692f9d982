import { fail, ok, type Failure, type Result } from '../../../../shared/base/result'
import { MAX_RIVAL_ENTRIES, MAX_RIVALS } from '../../../../shared/bundle/limits'
import type { Receipt } from '../../../../shared/bundle/receipt'
import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import { kindDepth } from '../../../../shared/merge/kind-depth'
import type { Waiting } from '../../../../shared/merge/plan'
import type { RecordState } from '../../../../shared/records/version'
import { keyOf } from '../../../store/record-rows'
import type { FrameReader } from '../../../workers/bundle-client'
import { framesOf } from './bundle-frames'
import type { Watching } from './import-progress'

/** Up to so many records, and bytes of them, a bundle is planned in one piece and applied in one entry. */
const AT_ONCE = 5_000
const BYTES_AT_ONCE = 32 * 1024 * 1024

/**
 * The records of a bundle that was read once to its end. A small one keeps them; of a large one it is known which
 * frames hold which, so that it can be read again piece by piece.
 */
export type Records = readonly RecordState[] | FramePlaces

export interface FramePlaces {
  /** By how many records stand above: the frames with such records. Parents are planned before their children. */
  readonly byDepth: ReadonlyMap<number, ReadonlySet<number>>
  /** Keys of records that come more than once, or wait already, and have to be planned together; their frames. */
  readonly repeated: ReadonlySet<string>
  readonly repeatedIn: ReadonlySet<number>
}

export const isKept = (records: Records): records is readonly RecordState[] => Array.isArray(records)

export interface Contents {
  readonly records: Records
  readonly receipt: Receipt | undefined
  /** Hashes of photos that no decoder takes, and of documents that are not of an allowed type. */
  readonly badFiles: readonly string[]
}

export interface ContentSource extends Watching {
  readonly bridge: Pick<DeskBridge, 'exchange.frame'>
  readonly reader: FrameReader
  /** Up to so many records are kept; for tests of the parts. */
  readonly atOnce?: number
}

/** Reads every frame, so that nothing is planned of a bundle of which a later frame is refused. */
export async function readContents(
  { bridge, reader, atOnce = AT_ONCE, onProgress, signal }: ContentSource,
  bundle: OpenedBundle,
  waiting: readonly Waiting[],
): Promise<Result<Contents, Failure>> {
  const { frames, purpose } = bundle.manifest
  const keeps = isSmall(bundle, atOnce)
  const records: RecordState[] = []
  const places = new PlaceFinder(waiting)
  const badFiles: string[] = []
  let receipt: Receipt | undefined
  let [rivals, entries, done] = [0, 0, 0]
  // The keys of a site pack are for the main process alone.
  const wanted = [...frames.keys()].filter((index) => frames[index]?.type !== 'keys')
  for await (const frame of framesOf(bridge, reader, bundle, wanted, signal)) {
    if (!frame.ok) return frame
    done += 1
    onProgress?.({ at: 'reading', done, total: wanted.length })
    const { index, content } = frame.value
    if (content.type === 'receipt') receipt = content.receipt
    else if (content.type === 'records') {
      rivals += rivalsIn(content.records)
      entries += rivalEntriesIn(content.records)
      if (rivals > MAX_RIVALS || entries > MAX_RIVAL_ENTRIES)
        return fail('record-malformed', { frame: index + 1, problem: 'too-many' })
      if (keeps) for (const record of content.records) records.push(record)
      else places.add(index, content.records)
    } else if (!(content.type === 'photo' ? content.isPicture : content.isAllowed)) {
      badFiles.push(frames[index]?.sha256 ?? '')
    }
  }
  return (purpose === 'receipt') === (receipt !== undefined)
    ? ok({ records: keeps ? records : places.found(), receipt, badFiles })
    : fail('receipt-malformed')
}

/** Values beside the first of their group: each is weighed against all others (threat 14). */
const rivalsIn = (records: readonly RecordState[]): number =>
  sumOf(records.flatMap(({ groups }) => Object.values(groups).map(({ length }) => length - 1)))

const rivalEntriesIn = (records: readonly RecordState[]): number =>
  sumOf(
    records.flatMap(({ groups }) =>
      Object.values(groups)
        .filter(({ length }) => length > 1)
        .flat()
        .map(({ version }) => Object.keys(version.seen).length),
    ),
  )

/** How many records a bundle says that it holds. */
export const recordCount = ({ manifest }: OpenedBundle): number =>
  sumOf(manifest.frames.map(({ type, count }) => (type === 'records' ? count : 0)))

function isSmall(bundle: OpenedBundle, atOnce: number): boolean {
  const raw = bundle.manifest.frames.map(({ type, raw }) => (type === 'records' ? raw : 0))
  return recordCount(bundle) <= atOnce && sumOf(raw) <= BYTES_AT_ONCE
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

class PlaceFinder {
  readonly #byDepth = new Map<number, Set<number>>()
  /** The first frame of each record; of one that waits none. */
  readonly #first: Map<string, number>
  readonly #repeated = new Set<string>()
  readonly #repeatedIn = new Set<number>()

  constructor(waiting: readonly Waiting[]) {
    this.#first = new Map(waiting.map(({ state }) => [keyOf(state.kind, state.id), -1]))
  }

  add(index: number, records: readonly RecordState[]): void {
    for (const { kind, id } of records) {
      const depth = kindDepth(kind)
      const frames = this.#byDepth.get(depth) ?? new Set()
      this.#byDepth.set(depth, frames.add(index))
      const key = keyOf(kind, id)
      const first = this.#first.get(key)
      if (first === undefined) this.#first.set(key, index)
      else {
        this.#repeated.add(key)
        this.#repeatedIn.add(first).add(index)
      }
    }
  }

  found(): FramePlaces {
    return { byDepth: this.#byDepth, repeated: this.#repeated, repeatedIn: this.#repeatedIn }
  }
}
