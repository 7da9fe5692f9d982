import { Dexie } from 'dexie'
import type { Kind } from '../../shared/records/kinds'
import type { Database } from './database'
import { KeptList } from './kept-list'
import { keyOf } from './record-rows'
import { viewOfRow } from './record-view'
import type { RecordRow } from './rows'
import type { RecordView } from './store-face'

/** More arrivals than this (an import) are not followed one by one: the kind is read anew. */
const FEW = 1000

/** Rows a page: some ten milliseconds of reading. */
const PAGE = 1000

interface Kept {
  readonly list: KeptList
  /** What arrived up to here is in the list. */
  upTo: number
}

/**
 * Lists of whole kinds. Each is read once while the program runs (50,000 members take a second), and then follows the
 * arrivals: every row that is written gets a higher number, so an index finds what is new. Each question reads the
 * database, so that `liveQuery` knows what the answer depends on. `office` is the one that looks.
 */
export function keptLists(
  database: Database,
  office: string,
): <K extends Kind>(kind: K) => Promise<readonly RecordView<K>[]> {
  const { records } = database
  const kept = new Map<Kind, Kept>()
  const reading = new Map<Kind, Promise<Kept>>()

  /** By keyset: so many rows at a time that the page can answer a key in between. */
  async function whole(kind: Kind): Promise<Kept> {
    const last = await records.orderBy('arrival').last()
    const own = { list: new KeptList(), upTo: last?.arrival ?? 0 }
    let from = keyOf(kind, '')
    for (let more = true; more;) {
      const rows = await records.where('key').between(from, endOf(kind), false).limit(PAGE).toArray()
      own.list.put(rows.map((row) => viewOfRow(row, office)))
      more = rows.length === PAGE
      from = rows.at(-1)?.key ?? from
    }
    // Another question may have read the kind meanwhile: its list stays, whose rows are the same objects.
    const known = kept.get(kind) ?? own
    known.list.put(own.list.all())
    kept.set(kind, known)
    known.upTo = Math.max(known.upTo, own.upTo)
    // What arrived between two pages.
    return followed(kind, known)
  }

  async function followed(kind: Kind, own: Kept): Promise<Kept> {
    const since = await records.where('arrival').above(own.upTo).limit(FEW).toArray()
    if (since.length === FEW) return whole(kind)
    own.list.put(since.filter((row) => isOf(kind, row)).map((row) => viewOfRow(row, office)))
    own.upTo = Math.max(own.upTo, since.at(-1)?.arrival ?? 0)
    return own
  }

  /** Who asks for a kind while it is being read waits for the same rows. */
  async function readOnce(kind: Kind): Promise<Kept> {
    const begun = reading.get(kind)
    // Dexie's own promise: behind any other, `liveQuery` would take what is asked next for the first asker's.
    if (begun !== undefined) return Dexie.Promise.resolve(begun)
    const own = whole(kind)
    reading.set(kind, own)
    try {
      return await own
    } finally {
      reading.delete(kind)
    }
  }

  return async <K extends Kind>(kind: K) => {
    const { list } = await followed(kind, kept.get(kind) ?? (await readOnce(kind)))
    return list.list() as readonly RecordView<K>[]
  }
}

/** The first key behind those of a kind: `0` follows `/`. */
const endOf = (kind: Kind): string => `${kind}0`

const isOf = (kind: Kind, { key }: RecordRow): boolean => key.startsWith(keyOf(kind, ''))
