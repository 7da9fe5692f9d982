import { failed, ok, type Result } from '../../shared/base/result'
import type { Kind } from '../../shared/records/kinds'
import type { Database } from './database'
import { keyOf } from './record-rows'
import { viewOfRow } from './record-view'
import { putFailure } from './store-failure'
import type { RecordView, StoreFailure } from './store-face'
import type { Writer } from './writer'

/** So many rows are kept: more than a screen shows. */
export const BEGINNING = 60

/**
 * Which records a list by name begins with, as it was shown last: IndexedDB has no index by name (two a table), and
 * reading thousands of records to sort them takes longer than a person waits for a first row. Beside the journal, since
 * it says nothing that the records do not say: a database that is built anew is merely without it.
 */
export const listBeginnings = (
  database: Database,
  { readOnly }: Pick<Writer, 'readOnly'>,
  office: string,
) => ({
  /** The records in the order of the list; those deleted since are left out, none when nothing is kept. */
  beginning: async <K extends Kind>(kind: K): Promise<readonly RecordView<K>[]> => {
    const row = await database.meta.get(rowKey(kind))
    if (row === undefined || !('ids' in row)) return []
    const rows = await database.records.bulkGet(row.ids.map((id) => keyOf(kind, id)))
    return rows.flatMap((each) => (each === undefined ? [] : viewOfRow<K>(each, office))).filter(isThere)
  },
  /** Keeps the first of `ids` for the next time, unless they are kept already; nothing beside a damaged journal. */
  keepBeginning: async (kind: Kind, ids: readonly string[]): Promise<Result<null, StoreFailure>> => {
    if (readOnly) return ok(null)
    const key = rowKey(kind)
    const first = ids.slice(0, BEGINNING)
    try {
      const kept = await database.meta.get(key)
      const isKept = kept !== undefined && 'ids' in kept && kept.ids.join() === first.join()
      if (!isKept) await database.meta.put({ key, ids: first })
      return ok(null)
    } catch (error) {
      return failed(putFailure(error))
    }
  },
})

const rowKey = (kind: Kind): `beginning/${Kind}` => `beginning/${kind}`

const isThere = ({ deleted }: RecordView): boolean => !deleted
