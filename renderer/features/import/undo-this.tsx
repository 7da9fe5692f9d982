import { Button } from 'antd'
import { useState } from 'react'
import { useStore } from '../../store/store-provider'
import { RUNS_TEXT as TEXT } from '../../text/import-runs'
import type { ImportSession } from './import-session'
import { importRuns, type ImportRun } from './runs'
import { UndoPanel } from './undo-panel'

interface UndoThisProps {
  readonly batch: string
  readonly session: ImportSession
}

/** Takes back the import that was just written. */
export function UndoThis({ batch, session }: UndoThisProps) {
  const store = useStore()
  const [run, setRun] = useState<ImportRun>()
  const look = async (): Promise<void> => {
    const runs = await importRuns(store)
    setRun(runs.find((one) => one.batch === batch))
  }
  return (
    <>
      <Button onClick={() => void look()}>{TEXT.undo}</Button>
      {run !== undefined && (
        <UndoPanel run={run} onClose={() => setRun(undefined)} onUndone={() => void session.discard()} />
      )}
    </>
  )
}
