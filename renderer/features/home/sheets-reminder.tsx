import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { PendingSheets } from '../../../shared/ipc/keys'
import { bridge } from '../../bridge'
import { SHEETS_TEXT as TEXT } from '../../text/sheets'
import { Tag } from '../../ui/tag'

/** Stands until the sheets are printed: without them a lost PC is lost data. */
export function SheetsReminder() {
  const [pending, setPending] = useState<PendingSheets>()
  useEffect(() => {
    let gone = false
    const ask = async (): Promise<void> => {
      const asked = await bridge['keys.sheets']()
      if (asked.ok && !gone) setPending(asked.value)
    }
    void ask()
    return () => {
      gone = true
    }
  }, [])
  if (pending?.recovery === undefined && pending?.root === undefined) return null
  return (
    <section className="reminder" aria-label={TEXT.remind}>
      <Tag tone="warn">{pending.recovery === undefined ? TEXT.remindRoot : TEXT.remind}</Tag>
      <span>{pending.recovery === undefined ? TEXT.remindRootText : TEXT.remindText}</span>
      <Link href="/sheets">{TEXT.remindAction}</Link>
    </section>
  )
}
