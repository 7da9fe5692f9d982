import { ok } from '../../shared/base/result'
import type { Json, JsonObject } from '../../shared/base/json'
import type { RecordState } from '../../shared/records/version'
import { sealedTextsOf } from '../../renderer/store/gather'
import { batchChangesOf } from '../../renderer/store/batch-changes'
import { entriesOf } from '../../renderer/store/history-entries'
import { maskedFields } from '../../renderer/store/masked'
import type { HistoryRow } from '../../renderer/store/rows'
import { planWrite, textsToSeal } from '../../renderer/store/plan-write'
import { parentIdOf, stateOf } from '../../renderer/store/record-rows'
import { viewOf } from '../../renderer/store/record-view'
import { sealedKey } from '../../renderer/store/resolve-changes'
import { resolveChanges } from './resolve-changes'
import type { Change, RecordView, Store, WriteContext } from '../../renderer/store/store-face'
import type { Kind } from '../../shared/records/kinds'
import { firstState, NOW } from './store-fakes'

const SEAL = 'sealed:'
const sealed = (text: string): string => SEAL + Buffer.from(text).toString('base64')
export const unsealed = (text: string): string => Buffer.from(text.slice(SEAL.length), 'base64').toString()

/** What of the main process's vault a test needs: seals that can be told from plain text. */
export const importVault = {
  'vault.seal': async (texts: readonly string[]) => Promise.resolve(ok(texts.map((text) => sealed(text)))),
  'vault.open': async (texts: readonly string[]) => Promise.resolve(ok(texts.map((text) => unsealed(text)))),
}

export interface ImportStore extends Pick<
  Store,
  | 'list'
  | 'get'
  | 'children'
  | 'compareSealed'
  | 'masked'
  | 'write'
  | 'batchChanges'
  | 'history'
  | 'recall'
  | 'remember'
  | 'newId'
> {
  readonly writes: readonly { readonly changes: readonly Change[]; readonly context: WriteContext }[]
  readonly settings: ReadonlyMap<string, Json>
}

/** The store's own rules (schemas, who may write what, versions) over a map instead of journal and database. */
export function importStore(office: string): ImportStore {
  const records = new Map<string, RecordState>()
  const settings = new Map<string, Json>()
  const writes: { changes: readonly Change[]; context: WriteContext }[] = []
  const history: HistoryRow[] = []
  let state = firstState(office)
  let ids = 0

  const openedOf = (record: RecordState): ReadonlyMap<string, JsonObject> =>
    new Map(
      sealedTextsOf(record).map(({ key, group, text }) => [
        sealedKey(key, group),
        JSON.parse(unsealed(text)) as JsonObject,
      ]),
    )
  const views = <K extends Kind>(kind: K): readonly RecordView<K>[] =>
    [...records.values()]
      .filter((record) => record.kind === kind)
      .map((record) => viewOf<K>(record, 0))
      .filter(({ deleted }) => !deleted)

  return {
    writes,
    settings,
    list: async (kind) => Promise.resolve(views(kind)),
    get: async <K extends Kind>(kind: K, id: string) => {
      const record = records.get(`${kind}/${id}`)
      return Promise.resolve(record === undefined ? undefined : viewOf<K>(record, 0))
    },
    children: async (kind, parentId) =>
      Promise.resolve(views<typeof kind>(kind).filter((view) => parentIdOf(view.state) === parentId)),
    masked: async ({ state: record }) =>
      Promise.resolve(
        ok(
          Object.assign({}, ...[...openedOf(record).values()].map(maskedFields)) as object as Record<
            string,
            string
          >,
        ),
      ),
    history: async (kind, id) =>
      Promise.resolve(history.filter(({ key }) => key === `${kind}/${id}`).flatMap(entriesOf)),
    batchChanges: (batch) =>
      batchChangesOf(
        history.filter(({ content }) => content?.batch === batch),
        (texts) => Promise.resolve(ok(texts.map((text) => unsealed(text)))),
        (row) => Promise.resolve(history.find(({ key }) => key === row.key) === row),
      ),
    compareSealed: async (wanted) =>
      Promise.resolve(
        ok(
          new Map(
            wanted.map((view) => [
              view.id,
              Object.assign({}, ...openedOf(view.state).values()) as Readonly<Record<string, Json>>,
            ]),
          ),
        ),
      ),
    write: async (changes, context = {}) => {
      const opened = new Map<string, JsonObject>()
      for (const record of records.values()) {
        for (const [key, fields] of openedOf(record)) opened.set(key, fields)
      }
      const resolved = resolveChanges(changes, { records, opened }, office, context.reason)
      if (!resolved.ok) return resolved
      const seals = textsToSeal(resolved.value).map((text) => sealed(text))
      const setting = { state, context, operator: '王敏', now: NOW, salt: () => '0'.repeat(32) }
      const plan = planWrite(resolved.value, seals, setting)
      for (const row of plan.records) records.set(row.key, stateOf(row))
      history.push(...plan.history)
      state = plan.state
      writes.push({ changes, context })
      return Promise.resolve(ok({ savedAt: new Date(NOW).toISOString() }))
    },
    recall: async (name) => Promise.resolve(settings.get(name)),
    remember: async (name, value) => {
      settings.set(name, value)
      return Promise.resolve(ok({ savedAt: new Date(NOW).toISOString() }))
    },
    newId: () => `id-${(ids += 1)}`,
  }
}
