import { useCallback, useEffect, useState } from 'react'
import type { SnapshotShelf } from '../../../shared/ipc/backup'
import { bridge } from '../../bridge'
import { useStore } from '../../store/store-provider'
import { takeSnapshot } from '../../store/take-snapshot'
import { BACKUP_TEXT, secondText, sizeText } from '../../text/backup'
import { useSay } from '../../ui/say'

interface Backup {
  readonly shelf: SnapshotShelf | undefined
  readonly busy: boolean
  readonly make: (place: 'kept' | 'chosen') => Promise<void>
  readonly chooseSecond: () => Promise<void>
  readonly forgetSecond: () => Promise<void>
}

/** What is on the shelf, and making one more. */
export function useBackup(): Backup {
  const store = useStore()
  const say = useSay()
  const [shelf, setShelf] = useState<SnapshotShelf>()
  const [busy, setBusy] = useState(false)
  const look = useCallback(async (): Promise<void> => {
    const found = await bridge['backup.shelf']()
    if (found.ok) setShelf(found.value)
  }, [])
  useEffect(() => {
    const first = async (): Promise<void> => look()
    void first()
  }, [look])

  const make = async (place: 'kept' | 'chosen'): Promise<void> => {
    if (busy) return
    setBusy(true)
    const made = await takeSnapshot(bridge, store, { reason: 'manual', place })
    setBusy(false)
    // Also behind a failure: a stick may have come or gone meanwhile.
    await look()
    if (!made.ok) return say.failed(made.failure)
    if (made.value === undefined) return say.done(BACKUP_TEXT.nothing)
    if (!made.value.saved) return
    const { bytes, second } = made.value
    const told = BACKUP_TEXT.done(sizeText(bytes)) + secondText(second)
    if (second === 'failed') say.wrong(told)
    else say.done(told)
  }
  const second = async (method: 'backup.chooseSecond' | 'backup.forgetSecond'): Promise<void> => {
    const changed = await bridge[method]()
    if (changed.ok) setShelf(changed.value)
    else say.failed(changed.failure)
  }
  return {
    shelf,
    busy,
    make,
    chooseSecond: async () => second('backup.chooseSecond'),
    forgetSecond: async () => second('backup.forgetSecond'),
  }
}
