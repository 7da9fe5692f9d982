import { Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import type { Json } from '../../../../shared/base/json'
import type { PlanVerdict } from '../../../../shared/codes/plan-verdicts'
import { needsReason } from '../../../../shared/evaluation/year-plan'
import { assignmentIdOf } from '../../../../shared/records/assignment'
import { useStore } from '../../../store/store-provider'
import { PLAN_TEXT as TEXT, PLAN_VERDICT_TEXT } from '../../../text/year-plan'
import { useDesk } from '../../../ui/desk-identity'
import { useTyped } from '../../../ui/form/unsaved'
import { OverPanel } from '../../../ui/over-panel'
import { useSay } from '../../../ui/say'
import { cleanText } from '../clean-text'
import { DayLine, isDay } from '../day-line'
import { namesIn } from '../names-in'
import type { YearRow } from './year-rows'

interface PlanPanelProps {
  readonly rows: readonly YearRow[]
  readonly year: number
  readonly onClose: () => void
}

const DEFAULT = 'default'

/** Who is evaluated, by whom and when; for one association, or for all that are shown. */
export function PlanPanel({ rows, year, onClose }: PlanPanelProps) {
  const [first] = rows
  const single = rows.length === 1
  const known = single ? first?.assignment : undefined
  const { office } = useDesk().identity
  const store = useStore()
  const say = useSay()
  const id = useId()
  const [verdict, setVerdict] = useState<PlanVerdict | undefined>(known?.verdict)
  const [reason, setReason] = useState(known?.reason ?? '')
  const [assessors, setAssessors] = useState(known?.assessors?.join('、') ?? '')
  const [plannedOn, setPlannedOn] = useState<Json | undefined>(known?.plannedOn)
  const [dueOn, setDueOn] = useState<Json | undefined>(known?.dueOn)
  const [tried, setTried] = useState(false)
  const given = cleanText(reason).trim()
  useTyped(
    verdict !== known?.verdict ||
      reason !== (known?.reason ?? '') ||
      assessors !== (known?.assessors?.join('、') ?? '') ||
      plannedOn !== known?.plannedOn ||
      dueOn !== known?.dueOn,
  )
  const wanting = given === '' && rows.some(({ eligibility }) => needsReason(eligibility, verdict))
  const names = namesIn(assessors)
  const notDay = (day: Json | undefined): boolean => day !== undefined && !isDay(day)
  const wrong = notDay(plannedOn) ? 'planned' : notDay(dueOn) ? 'due' : wanting ? 'reason' : undefined

  const save = async (): Promise<void> => {
    setTried(true)
    if (wrong !== undefined) return document.getElementById(`${id}-${wrong}`)?.focus()
    const wishes: Readonly<Record<string, Json>> = {
      verdict: verdict ?? null,
      reason: given === '' || verdict === undefined ? null : given,
      assessors: names.length === 0 ? null : names,
      plannedOn: plannedOn ?? null,
      dueOn: dueOn ?? null,
    }
    const set = single
      ? wishes
      : Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== null))
    const written = await store.write(
      rows.map(({ associationId }) => ({
        kind: 'assignment',
        id: assignmentIdOf(associationId, year),
        office,
        set: { associationId, year, ...set },
      })),
      { reason: TEXT.saveReason },
    )
    if (!written.ok) return say.failed(written.failure)
    say.done(TEXT.saved(rows.length))
    onClose()
  }
  return (
    <OverPanel
      title={single ? TEXT.title(first?.association.name ?? '') : TEXT.manyTitle(rows.length)}
      onClose={onClose}
    >
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted">{TEXT.note}</p>
        {!single && <p className="muted">{TEXT.manyNote}</p>}
        <label htmlFor={`${id}-assessors`}>{TEXT.assessors}</label>
        <div>
          <Input
            id={`${id}-assessors`}
            value={assessors}
            maxLength={200}
            onChange={({ target }) => setAssessors(target.value)}
          />
          <p className="dim">{names.length === 1 ? TEXT.oneAssessor : TEXT.assessorsHint}</p>
        </div>
        <label htmlFor={`${id}-planned`}>{TEXT.plannedOn}</label>
        <DayLine id={`${id}-planned`} value={plannedOn} onChange={setPlannedOn} tried={tried} />
        <label htmlFor={`${id}-due`}>{TEXT.dueOn}</label>
        <DayLine id={`${id}-due`} value={dueOn} onChange={setDueOn} tried={tried} />
        <span>{TEXT.verdict}</span>
        <Select<PlanVerdict | typeof DEFAULT>
          aria-label={TEXT.verdict}
          value={verdict ?? DEFAULT}
          options={[
            { value: DEFAULT, label: TEXT.byDefault },
            ...Object.entries(PLAN_VERDICT_TEXT).map(([value, label]) => ({
              value: value as PlanVerdict,
              label,
            })),
          ]}
          onChange={(chosen) => setVerdict(chosen === DEFAULT ? undefined : chosen)}
        />
        <label htmlFor={`${id}-reason`}>{TEXT.reason}</label>
        <div>
          <Input
            id={`${id}-reason`}
            value={reason}
            maxLength={300}
            status={wanting ? 'error' : ''}
            onChange={({ target }) => setReason(target.value)}
          />
          {wanting && (
            <p className="error-line" role="alert">
              {TEXT.reasonMissing}
            </p>
          )}
        </div>
        <div className="form-bar">
          <Button type="primary" htmlType="submit">
            {TEXT.save}
          </Button>
        </div>
      </form>
    </OverPanel>
  )
}
