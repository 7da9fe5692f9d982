import type { Kind } from '../../shared/records/kinds'
import type { Database } from './database'
import { KeptList } from './kept-list'
import { keyOf } from './record-rows'
import { viewOfRow } from './record-view'
import type { RecordRow } from './rows'
import type { RecordView } from './store-face'

/** More arrivals than this (an import) are not followed one by one: the kind is read anew. */
const FEW = 1000

interface Kept {
  readonly list: KeptList
  /** What arrived up to here is in the list. */
  upTo: number
}

/**
 * Lists of whole kinds. Each is read once while the program runs (50,000 members take a second), and then follows the
 * arrivals: every row that is written gets a higher number, so an index finds what is new. Each question reads the
 * database, so that `liveQuery` knows what the answer depends on.
 */
export function keptLists(
  database: Database,
): <K extends Kind>(kind: K) => Promise<readonly RecordView<K>[]> {
  const { records } = database
  const kept = new Map<Kind, Kept>()

  async function whole(kind: Kind): Promise<KeptList> {
    const [last, rows] = await database.transaction('r', records, async () => [
      await records.orderBy('arrival').last(),
      await records.where('key').startsWith(keyOf(kind, '')).toArray(),
    ])
    const own = kept.get(kind) ?? { list: new KeptList(), upTo: 0 }
    own.list.put(rows.map((row) => viewOfRow(row)))
    own.upTo = Math.max(own.upTo, last?.arrival ?? 0)
    kept.set(kind, own)
    return own.list
  }

  async function followed(kind: Kind, own: Kept): Promise<KeptList> {
    const since = await records.where('arrival').above(own.upTo).limit(FEW).toArray()
    if (since.length === FEW) return whole(kind)
    own.list.put(since.filter((row) => isOf(kind, row)).map((row) => viewOfRow(row)))
    own.upTo = Math.max(own.upTo, since.at(-1)?.arrival ?? 0)
    return own.list
  }

  return async <K extends Kind>(kind: K) => {
    const own = kept.get(kind)
    const list = await (own === undefined ? whole(kind) : followed(kind, own))
    return list.list() as readonly RecordView<K>[]
  }
}

const isOf = (kind: Kind, { key }: RecordRow): boolean => key.startsWith(keyOf(kind, ''))
