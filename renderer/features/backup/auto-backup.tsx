import { useEffect, useRef } from 'react'
import { bridge } from '../../bridge'
import { useStore } from '../../store/store-provider'
import { takeSnapshot } from '../../store/take-snapshot'
import { BACKUP_TEXT, secondText } from '../../text/backup'
import { useSay } from '../../ui/say'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** The first look comes when whoever opened the program has seen the first page. */
const FIRST_MS = 20_000

/** Makes a snapshot a day while the program is open. Draws nothing; a failure is said. */
export function AutoBackup() {
  const store = useStore()
  const say = useSay()
  const latest = useRef(say)
  useEffect(() => void (latest.current = say), [say])
  useEffect(() => {
    const look = async (): Promise<void> => {
      const shelf = await bridge['backup.shelf']()
      if (!shelf.ok || store.position().arrival === 0) return
      const newest = shelf.value.kept[0]?.createdAt
      if (newest !== undefined && Date.now() - Date.parse(newest) < DAY_MS) return
      const made = await takeSnapshot(bridge, store, { reason: 'daily', place: 'kept' })
      if (!made.ok) latest.current.failed(made.failure)
      else if (made.value?.second === 'failed')
        latest.current.wrong(BACKUP_TEXT.autoDone + secondText('failed'))
    }
    const first = setTimeout(() => void look(), FIRST_MS)
    const later = setInterval(() => void look(), HOUR_MS)
    return () => {
      clearTimeout(first)
      clearInterval(later)
    }
  }, [store])
  return null
}
