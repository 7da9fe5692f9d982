import { bytesToHex } from '@noble/hashes/utils.js'
import type { Json } from '../../shared/base/json'
import { failed, ok, type Result } from '../../shared/base/result'
import { nextClock } from '../../shared/merge/hybrid-clock'
import type { RecordState } from '../../shared/records/version'
import type { Database } from './database'
import { openTexts, sealedTextsOf } from './gather'
import { rowsOfBatch } from './batch-rows'
import { batchChangesOf } from './batch-changes'
import { chainOn } from './history-chain'
import { entriesOf } from './history-entries'
import { emptyPayload, type Payload } from './journal-payload'
import { keptLists } from './kept-lists'
import { listBeginnings } from './list-beginning'
import { maskedFields } from './masked'
import { contextOf } from './plan-write'
import { keyOf, parentKeyOf } from './record-rows'
import { viewOfRow } from './record-view'
import type { StoreState } from './rows'
import { sealedKey } from './resolve-changes'
import type { StoreDeps } from './store-deps'
import { storeFailure } from './store-failure'
import type { Change, RecordView, Store, StoreFailure, WriteContext } from './store-face'
import { writeChanges } from './write-changes'
import type { Writer } from './writer'

const settingKey = (name: string): string => `setting/${name}`

/** The records of the office, for screens. */
export function recordStore(database: Database, writer: Writer, deps: StoreDeps): Store {
  const { bridge } = deps
  const salt = (): string => bytesToHex(deps.randomBytes(16))

  /** Somebody was shown the sealed fields of records. */
  const planUnmask =
    (records: readonly RecordState[], opened: ReadonlyMap<string, object>, context: WriteContext = {}) =>
    async (state: StoreState): Promise<Result<Payload, StoreFailure>> => {
      const clock = nextClock(state.clock, deps.now())
      const drafts = records.map((record) => {
        const key = keyOf(record.kind, record.id)
        const changes = sealedTextsOf(record).map(({ group }) => ({
          group,
          sealed: Object.keys(opened.get(sealedKey(key, group)) ?? {}),
        }))
        const content = { ...contextOf(context), changes }
        return {
          key,
          event: 'unmask',
          author: state.replica,
          clock,
          operator: deps.operator(),
          content,
        } as const
      })
      const head = { seq: state.historySeq, hash: state.historyHash }
      const chained = chainOn(
        head,
        state.replica,
        drafts,
        drafts.map(() => salt()),
      )
      const next = { ...state, clock, historySeq: chained.head.seq, historyHash: chained.head.hash }
      return ok({ ...emptyPayload(next), history: chained.rows })
    }

  const fieldsById = (
    records: readonly RecordView[],
    opened: ReadonlyMap<string, object>,
  ): ReadonlyMap<string, Readonly<Record<string, Json>>> =>
    new Map(
      records.map(({ id, state }) => {
        const groups = sealedTextsOf(state).map(({ key, group }) => opened.get(sealedKey(key, group)))
        return [id, Object.assign({}, ...groups) as Readonly<Record<string, Json>>] as const
      }),
    )
  const openAll = (records: readonly RecordView[]) =>
    openTexts(
      bridge,
      records.flatMap(({ state }) => sealedTextsOf(state)),
    )

  return {
    get: async (kind, id) => {
      const row = await database.records.get(keyOf(kind, id))
      return row === undefined ? undefined : viewOfRow(row, deps.office)
    },
    list: keptLists(database, deps.office),
    ...listBeginnings(database, writer, deps.office),
    first: async <K extends Change['kind']>(kind: K, limit: number) => {
      const rows = await database.records.where('key').startsWith(keyOf(kind, '')).limit(limit).toArray()
      return rows.map((row) => viewOfRow<K>(row, deps.office)).filter(({ deleted }) => !deleted)
    },
    children: async <K extends Change['kind']>(kind: K, parentId: string) => {
      const rows = await database.records.where('parent').equals(parentKeyOf(kind, parentId)).toArray()
      return rows.map((row) => viewOfRow<K>(row, deps.office)).filter(({ deleted }) => !deleted)
    },
    write: writeChanges(writer, deps),
    openSealed: async ({ state }) => {
      const opened = await openTexts(bridge, sealedTextsOf(state))
      if (!opened.ok || opened.value.size === 0) return opened.ok ? ok({}) : opened
      const noted = await writer.commit(planUnmask([state], opened.value))
      return noted.ok
        ? ok(Object.assign({}, ...opened.value.values()) as object as Record<string, never>)
        : noted
    },
    openAllSealed: async (records, reason) => {
      const holding = records.filter(({ sealed }) => sealed.length > 0)
      const opened = await openAll(holding)
      if (!opened.ok || holding.length === 0) return opened.ok ? ok(new Map()) : opened
      const states = holding.map(({ state }) => state)
      const noted = await writer.commit(planUnmask(states, opened.value, { reason }))
      return noted.ok ? ok(fieldsById(holding, opened.value)) : noted
    },
    masked: async ({ state }) => {
      const opened = await openTexts(bridge, sealedTextsOf(state))
      return opened.ok
        ? ok(Object.assign({}, ...[...opened.value.values()].map(maskedFields)) as Record<string, string>)
        : opened
    },
    compareSealed: async (records) => {
      const opened = await openAll(records)
      return opened.ok ? ok(fieldsById(records, opened.value)) : opened
    },
    batchChanges: async (batch) => {
      const rows = await rowsOfBatch(database, batch)
      return batchChangesOf(
        rows,
        async (texts) => {
          const opened = await bridge['vault.open']([...texts])
          return opened.ok ? opened : failed(storeFailure(opened.failure))
        },
        async ({ key, seq }) => {
          const [first] = await database.history.where('key').equals(key).primaryKeys()
          return first === seq
        },
      )
    },
    history: async (kind, id) => {
      const rows = await database.history.where('key').equals(keyOf(kind, id)).sortBy('seq')
      return rows.flatMap(entriesOf)
    },
    newId: () => bytesToHex(deps.randomBytes(10)),
    recall: async (name) => {
      const row = await database.meta.get(settingKey(name))
      return row !== undefined && 'value' in row ? row.value : undefined
    },
    remember: async (name, value) =>
      writer.commit(async (state) =>
        ok({ ...emptyPayload(state), settings: [{ key: settingKey(name), value }] }),
      ),
    savedState: writer.savedState,
    onSavedState: writer.onSavedState,
  }
}
