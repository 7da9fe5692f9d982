import { failed, ok, type Failure, type Result } from '../../shared/base/result'
import { utf8 } from '../../shared/base/utf8'
import type { SnapshotReason, WrittenSnapshot } from '../../shared/ipc/backup'
import type { DeskBridge } from '../../shared/ipc/methods'
import type { BackupStore } from './backup-store'

export type SnapshotBridge = Pick<
  DeskBridge,
  'backup.begin' | 'backup.addRows' | 'backup.finish' | 'backup.abandon'
>

/**
 * Makes a snapshot of everything this PC holds. `kept`: on the profile's shelf and in the second place; `chosen`: asks
 * where. `undefined`: there is nothing yet.
 */
export async function takeSnapshot(
  bridge: SnapshotBridge,
  store: BackupStore,
  { reason, place }: { readonly reason: SnapshotReason; readonly place: 'kept' | 'chosen' },
): Promise<Result<WrittenSnapshot | undefined, Failure>> {
  const whole = await store.whole()
  if (whole === undefined) return ok(undefined)
  const { replica, arrival, payloads, files } = whole
  const begun = await bridge['backup.begin']({ replica, arrival })
  if (!begun.ok) return failed(begun.failure)
  for (const payload of payloads) {
    const added = await bridge['backup.addRows'](begun.value, utf8(payload))
    if (added.ok) continue
    await bridge['backup.abandon'](begun.value)
    return failed(added.failure)
  }
  const finished = await bridge['backup.finish'](begun.value, { reason, place, files: [...files] })
  if (!finished.ok || !finished.value.saved) await bridge['backup.abandon'](begun.value)
  return finished.ok ? finished : failed(finished.failure)
}
