import { useEffect, useState } from 'react'
import type { PickedFile } from '../../../shared/ipc/files'
import { events } from '../../bridge'
import { UNLOCK_TEXT as TEXT } from '../../text/unlock'

/** Says that bundles which were double-clicked wait behind the passphrase: nothing else on this screen shows it. */
export function WaitingFiles() {
  const [files, setFiles] = useState<readonly PickedFile[]>([])
  useEffect(() => events.onWaiting('files-opened', (came) => setFiles(came.flat())), [])
  const [first] = files
  return (
    <p role="status">
      {first === undefined
        ? ''
        : files.length === 1
          ? TEXT.fileWaits(first.name)
          : TEXT.filesWait(files.length)}
    </p>
  )
}
