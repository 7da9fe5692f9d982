import { useState } from 'react'
import type { Kind } from '../../../shared/records/kinds'
import { ATTACHMENT_TEXT } from '../../text/attachments'
import { HISTORY_TEXT } from '../../text/history'
import { Attachments } from '../attachments/attachments'
import { LinkButton } from '../link-button'
import { HistoryList } from './history-list'

interface BelowRecordProps {
  readonly kind: Kind
  readonly id: string
  /** Whether the record is there; one that is being made has neither files nor a history. */
  readonly saved: boolean
  /** Whether files may be added. */
  readonly allowed: boolean
}

/** What stands below the form of a record in a drawer: its files, and its history when asked for. */
export function BelowRecord({ kind, id, saved, allowed }: BelowRecordProps) {
  const [history, setHistory] = useState(false)
  if (!saved) return <p className="dim">{ATTACHMENT_TEXT.afterSaving}</p>
  return (
    <>
      <Attachments of={{ kind, id }} allowed={allowed} />
      <div className="drawer-history">
        <LinkButton aria-expanded={history} onClick={() => setHistory(!history)}>
          {history ? HISTORY_TEXT.hide : HISTORY_TEXT.show}
        </LinkButton>
        {history && <HistoryList kind={kind} id={id} />}
      </div>
    </>
  )
}
