import { Button } from 'antd'
import { useState } from 'react'
import { bridge } from '../../bridge'
import type { HistoryCheck } from '../../store/history-check'
import { useStore } from '../../store/store-provider'
import { BACKUP_TEXT as TEXT } from '../../text/backup'
import { Section } from '../../ui/section'

/** Whether somebody changed the history past the program (threat 26). */
export function HistorySection() {
  const store = useStore()
  const [check, setCheck] = useState<HistoryCheck | 'running'>()
  const run = async (): Promise<void> => {
    setCheck('running')
    const found = await store.checkHistory()
    setCheck(found)
    if (found.brokenAt !== undefined)
      void bridge['app.log']({ level: 'error', event: 'history.broken', facts: { at: found.brokenAt } })
  }
  const busy = check === 'running'
  return (
    <Section
      title={TEXT.history}
      actions={
        <Button onClick={() => void run()} loading={busy}>
          {busy ? TEXT.historyChecking : TEXT.historyCheck}
        </Button>
      }
    >
      <p>{TEXT.historyWhy}</p>
      {check !== undefined && check !== 'running' && <Found check={check} />}
    </Section>
  )
}

const Found = ({ check: { rows, brokenAt } }: { readonly check: HistoryCheck }) =>
  brokenAt === undefined ? (
    <p role="status">{TEXT.historyWhole(rows)}</p>
  ) : (
    <div className="failure-notice" role="alert">
      <b>{TEXT.historyBroken(brokenAt)}</b>
      <div>{TEXT.historyBrokenNext}</div>
    </div>
  )
