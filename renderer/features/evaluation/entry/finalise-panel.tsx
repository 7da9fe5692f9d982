import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { conclusionOf, missingIn } from '../../../../shared/evaluation/conclude'
import { isFinished, leftOut } from '../../../../shared/evaluation/steps'
import type { Evaluation } from '../../../../shared/records/evaluation'
import type { Missing } from '../../../../shared/scoring/complete'
import { FINALISE_TEXT } from '../../../text/evaluation'
import { missingText } from '../../../text/evaluation-missing'
import { STEPS_TEXT } from '../../../text/evaluation-steps'
import { explanationLines } from '../../../text/evaluation-result'
import { gradeName, schemeText } from '../../../text/evaluation-scheme'
import { LinkButton } from '../../../ui/link-button'
import { OverPanel } from '../../../ui/over-panel'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { useEntry, useSnapshot, useTotal, type EntryModel } from './entry-model'
import { columnIn, type Place } from './grid-rows'

interface FinalisePanelProps {
  readonly onClose: () => void
  /** A missing thing was chosen: close, and go to where it is put right. */
  readonly onGo: (place: Place) => void
}

/** What is still missing, each with the way to it; or the grade, how it came about, and the button that fixes it. */
export function FinalisePanel({ onClose, onGo }: FinalisePanelProps) {
  const model = useEntry()
  const { scheme } = model
  const snapshot = useSnapshot()
  const missing = missingIn(snapshot.evaluation, snapshot.answers)
  return (
    <OverPanel title={FINALISE_TEXT.title} onClose={onClose}>
      {missing.length === 0 ? (
        <Ready onClose={onClose} />
      ) : (
        <>
          <p role="status">{FINALISE_TEXT.missing(missing.length)}</p>
          <ol className="missing">
            {missing.map((each, at) => (
              <li key={`${each.at} ${each.code} ${each.stage ?? ''}`}>
                <LinkButton autoFocus={at === 0} onClick={() => onGo(placeOf(model, each))}>
                  {missingText(scheme, each)}
                </LinkButton>
              </li>
            ))}
          </ol>
          <Reminders evaluation={snapshot.evaluation} />
        </>
      )}
    </OverPanel>
  )
}

/** Where a missing thing is put right; what belongs to no row leads to the first one. */
function placeOf({ rows, page, open }: EntryModel, { at, stage }: Missing): Place {
  const { column } = page.snapshot().place
  const row = rows.findIndex(({ code }) => code === at)
  return { row: Math.max(0, row), column: stage ?? columnIn(open, column === 'self' ? 'site' : column) }
}

function Ready({ onClose }: { readonly onClose: () => void }) {
  const { session, scheme } = useEntry()
  const snapshot = useSnapshot()
  const total = useTotal(snapshot)
  const say = useSay()
  const [busy, setBusy] = useState(false)
  // What the grade rests on is read before it is fixed: the key that opened the panel, held down, presses nothing.
  const first = useRef<HTMLParagraphElement>(null)
  useEffect(() => first.current?.focus(), [])
  const finalise = async (): Promise<void> => {
    setBusy(true)
    const failure = await session.conclude(
      ({ evaluation, answers }) => {
        if (isFinished(evaluation)) return undefined
        const concluded = conclusionOf(evaluation, answers, today())
        return concluded.ok ? { ...concluded.value, stepReason: null } : undefined
      },
      STEPS_TEXT.forwardReason('final', leftOut(session.snapshot().evaluation, 'final')),
    )
    setBusy(false)
    if (failure !== undefined) return say.failed(failure)
    // What stands against it by now is listed in place of this.
    if (!isFinished(session.snapshot().evaluation)) return undefined
    onClose()
    say.done(FINALISE_TEXT.done(gradeName(scheme, session.snapshot().evaluation.grade)))
  }
  return (
    <>
      <p role="status" ref={first} tabIndex={-1}>
        {FINALISE_TEXT.ready}
      </p>
      <p className="muted">
        {FINALISE_TEXT.scheme}：{schemeText(scheme)}
      </p>
      <ol className="explanation">
        {explanationLines(scheme, total).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Reminders evaluation={snapshot.evaluation} />
      <p className="muted">{FINALISE_TEXT.note}</p>
      <Button type="primary" loading={busy} onClick={() => void finalise()}>
        {FINALISE_TEXT.confirm}
      </Button>
    </>
  )
}

/** What a careful office would still look at; nothing of it stands against finalising. */
function Reminders({ evaluation: { assessors, siteOn, vetoes } }: { readonly evaluation: Evaluation }) {
  const { scheme, signals } = useEntry()
  const unconfirmed = scheme.limits.filter(
    ({ code, signal }) => signal !== undefined && signals.has(signal) && vetoes?.includes(code) !== true,
  )
  const reminders = [
    ...(assessors === undefined ? [FINALISE_TEXT.noAssessors] : []),
    ...(assessors?.length === 1 ? [FINALISE_TEXT.oneAssessor] : []),
    ...(siteOn === undefined ? [FINALISE_TEXT.noSiteOn] : []),
    ...unconfirmed.map(({ title }) => FINALISE_TEXT.unconfirmed(title)),
  ]
  if (reminders.length === 0) return null
  return (
    <section className="reminders">
      <h3>{FINALISE_TEXT.reminders}</h3>
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
    </section>
  )
}
