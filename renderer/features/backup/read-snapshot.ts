import { fail, failed, ok, type Failure, type Result } from '../../../shared/base/result'
import type { OpenedSnapshot } from '../../../shared/ipc/backup'
import type { DeskBridge } from '../../../shared/ipc/methods'
import { replicaIdOf } from '../../../shared/records/replica-id'
import { countByKind } from '../../store/backup-store'
import { parsePayload, payloadText, renewingPayload } from '../../store/journal-payload'
import type { StoreState } from '../../store/rows'

/** What a snapshot holds, for its preview. */
export interface SnapshotContent {
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly state: StoreState
}

/** Reads every row of an opened snapshot; a row of a newer program is refused by name. */
export async function readSnapshot(
  bridge: Pick<DeskBridge, 'backup.rows'>,
  { opened, manifest }: OpenedSnapshot,
): Promise<Result<SnapshotContent, Failure>> {
  const counts: Record<string, number> = {}
  let state: StoreState | undefined
  for (const [index, { type }] of manifest.frames.entries()) {
    if (type !== 'rows') continue
    const text = await bridge['backup.rows'](opened, index)
    if (!text.ok) return failed(text.failure)
    const payload = parsePayload(text.value)
    if (!payload.ok) return payload
    state = payload.value.state
    countByKind(payload.value.records, counts)
  }
  return state === undefined ? fail('not-a-snapshot') : ok({ counts, state })
}

/**
 * The entry behind a snapshot's rows: from here on this database is another replica, of this PC. Its counters may have
 * been used before by what came after the snapshot; under the old id others would take new writes for known ones.
 */
export function restoredState(
  { state }: SnapshotContent,
  { office, pc, madeAt }: { readonly office: string; readonly pc: string; readonly madeAt: string },
): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  const restored = {
    ...state,
    pc,
    replica: replicaIdOf(office, random),
    counter: 0,
    restoredFrom: madeAt,
  }
  return payloadText(renewingPayload(restored, state))
}
