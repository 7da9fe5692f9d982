import { Button } from 'antd'
import { useState } from 'react'
import { useRecord } from '../../../store/hooks'
import { gradeName } from '../../../text/evaluation-scheme'
import { STEPS_TEXT as TEXT } from '../../../text/evaluation-steps'
import { useDesk } from '../../../ui/desk-identity'
import { useTyped } from '../../../ui/form/unsaved'
import { GrowingText } from '../../../ui/growing-text'
import { LinkButton } from '../../../ui/link-button'
import { cleanText } from '../clean-text'
import { useEntry, useSnapshot } from '../entry/entry-model'
import { useSteps } from './use-steps'

/** Under a share limit for the best grade a person may settle the next one, with the reason; never the program. */
export function SettlePart() {
  const { session, scheme } = useEntry()
  const snapshot = useSnapshot()
  const steps = useSteps(session)
  const [reason, setReason] = useState('')
  const { step, provisionalGrade, settledGrade, settledReason } = snapshot.evaluation
  useTyped(reason.trim() !== '' && settledGrade === undefined)
  const [best, next] = scheme.grades
  const settings = useRecord('office-settings', useDesk().identity.office)
  const share = scheme.topGradeShare ?? settings?.value.topGradeShare
  if (share === undefined || step !== 'provisional' || provisionalGrade !== best?.code) return null
  if (next === undefined) return null
  const given = cleanText(reason.replaceAll('\n', ' ')).trim()
  return (
    <section className="steps-part" aria-label={TEXT.settleTitle}>
      <h3>{TEXT.settleTitle}</h3>
      <p className="muted">{TEXT.settleNote(share)}</p>
      {settledGrade === undefined ? (
        <>
          <GrowingText
            aria-label={TEXT.settleReason}
            placeholder={TEXT.settleReason}
            minRows={1}
            maxRows={3}
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="steps-row">
            <Button
              disabled={given === ''}
              onClick={() =>
                void steps.note(() => ({ settledGrade: next.code, settledReason: given }), given)
              }
            >
              {TEXT.settle(next.name)}
            </Button>
          </div>
        </>
      ) : (
        <p>
          {TEXT.settled(gradeName(scheme, settledGrade), settledReason ?? '')}{' '}
          <LinkButton
            onClick={() =>
              void steps.note(() => ({ settledGrade: null, settledReason: null }), TEXT.unsettle)
            }
          >
            {TEXT.unsettle}
          </LinkButton>
        </p>
      )}
    </section>
  )
}
