import { failed, ok, type Failure, type Result } from '../../shared/base/result'
import { utf8 } from '../../shared/base/utf8'
import type { SnapshotReason, WrittenSnapshot } from '../../shared/ipc/backup'
import type { DeskBridge } from '../../shared/ipc/methods'
import type { BackupStore, WholeContent } from './backup-store'

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
  store: Pick<BackupStore, 'readWhole'>,
  { reason, place }: { readonly reason: SnapshotReason; readonly place: 'kept' | 'chosen' },
): Promise<Result<WrittenSnapshot | undefined, Failure>> {
  const read = await store.readWhole(async (whole) => draftOf(bridge, whole))
  if (read === undefined) return ok(undefined)
  if (!read.ok) return read
  const { draft, files } = read.value
  const finished = await bridge['backup.finish'](draft, { reason, place, files: [...files] })
  if (!finished.ok || !finished.value.saved) await bridge['backup.abandon'](draft)
  return finished.ok ? finished : failed(finished.failure)
}

interface Draft extends Pick<WholeContent, 'files'> {
  readonly draft: string
}

/** Hands everything to the main process, one payload after another. */
async function draftOf(
  bridge: SnapshotBridge,
  { replica, arrival, payloads, files }: WholeContent,
): Promise<Result<Draft, Failure>> {
  const begun = await bridge['backup.begin']({ replica, arrival })
  if (!begun.ok) return failed(begun.failure)
  const draft = begun.value
  for await (const payload of payloads()) {
    const added = await bridge['backup.addRows'](draft, utf8(payload))
    if (added.ok) continue
    await bridge['backup.abandon'](draft)
    return failed(added.failure)
  }
  return ok({ draft, files })
}
