import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import type { UndoPlan } from '../../store/plan-undo'
import { useStore } from '../../store/store-provider'
import { keptText, RUNS_TEXT as TEXT } from '../../text/import-runs'
import { minuteOf } from '../../text/saving'
import { useDesk } from '../../ui/desk-identity'
import { FailureNotice } from '../../ui/failure-notice'
import { OverPanel } from '../../ui/over-panel'
import { useSay } from '../../ui/say'
import type { ImportRun } from './runs'
import { lookAtRun, undoRun, type KeptTitles } from './undo-run'

const MOST_LISTED = 200

interface UndoPanelProps {
  readonly run: ImportRun
  readonly onClose: () => void
  readonly onUndone?: () => void
}

/** What taking an import back would do, before it is done. */
export function UndoPanel({ run, onClose, onUndone }: UndoPanelProps) {
  const store = useStore()
  const say = useSay()
  const { identity } = useDesk()
  const [looked, setLooked] = useState<{ readonly plan: UndoPlan; readonly titles: KeptTitles }>()
  const [failure, setFailure] = useState<Failure>()
  const [working, setWorking] = useState(false)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await lookAtRun(store, run, identity.office)
      if (found.ok) setLooked(found.value)
      else setFailure(found.failure)
    }
    void look()
  }, [store, run, identity.office])

  const undo = async (): Promise<void> => {
    setWorking(true)
    const undone = await undoRun(store, run, identity, TEXT.reason(run.file))
    setWorking(false)
    if (!undone.ok) return setFailure(undone.failure)
    onClose()
    onUndone?.()
    const { changes, kept } = undone.value
    say.done(TEXT.done(changes.length, kept.length))
  }

  const plan = looked?.plan
  return (
    <OverPanel title={TEXT.panel} onClose={onClose}>
      <div className="import-undo">
        <p>{TEXT.what(run.file, minuteOf(run.at))}</p>
        {failure !== undefined && <FailureNotice failure={failure} />}
        {plan === undefined && failure === undefined && <p role="status">{TEXT.looking}</p>}
        {plan !== undefined && (
          <>
            {plan.changes.length === 0 && <p>{TEXT.nothing}</p>}
            {plan.removed > 0 && <p>{TEXT.removed(plan.removed)}</p>}
            {plan.restored > 0 && <p>{TEXT.restored(plan.restored)}</p>}
            {plan.kept.length > 0 && (
              <>
                <p>{TEXT.keptTitle(plan.kept.length)}</p>
                <ul>
                  {plan.kept.slice(0, MOST_LISTED).map((kept) => (
                    <li key={`${kept.kind}/${kept.id}`}>
                      {keptText(kept, looked?.titles.get(`${kept.kind}/${kept.id}`) ?? '')}
                    </li>
                  ))}
                </ul>
                {plan.kept.length > MOST_LISTED && <p>{TEXT.keptMore(plan.kept.length - MOST_LISTED)}</p>}
              </>
            )}
            <p className="buttons">
              <Button
                type="primary"
                loading={working}
                disabled={plan.changes.length === 0}
                onClick={() => void undo()}
              >
                {TEXT.go}
              </Button>
              <Button onClick={onClose}>{TEXT.cancel}</Button>
            </p>
          </>
        )}
      </div>
    </OverPanel>
  )
}
