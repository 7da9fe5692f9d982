import { Button, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { isIntact } from '../../../../shared/evaluation/kept-version'
import { newerVersion } from '../../../../shared/evaluation/re-evaluate'
import { standingSchemes } from '../../../../shared/evaluation/choose-scheme'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import {
  leftOut,
  returnedReason,
  STEP_ORDER,
  stepsBack,
  stepsForward,
  type OrderedStep,
} from '../../../../shared/evaluation/steps'
import { totalText } from '../../../../shared/scoring/score-input'
import { useChildren, useHistory, useRecords } from '../../../store/hooks'
import { STEP_TEXT } from '../../../text/evaluation'
import { gradeName } from '../../../text/evaluation-scheme'
import { STEPS_TEXT as TEXT } from '../../../text/evaluation-steps'
import { useTyped } from '../../../ui/form/unsaved'
import { GrowingText } from '../../../ui/growing-text'
import { OverPanel } from '../../../ui/over-panel'
import { Tag } from '../../../ui/tag'
import { cleanText } from '../clean-text'
import { useEntry, useSnapshot } from '../entry/entry-model'
import { LetterPart } from './letter-part'
import { goToNoticeDates, NoticePart } from './notice-part'
import { SelfPart } from '../self-evaluation/self-part'
import { SendingPart } from './sending-part'
import { SettlePart } from './settle-part'
import { SignaturePart } from './signature-part'
import { useSteps } from './use-steps'
import './steps.css'

/** Where the evaluation stands, the way on, the way back with its reason, and what was kept. */
export function StepsPanel({ onClose }: { readonly onClose: () => void }) {
  const { session, scheme, mine, sentOn } = useEntry()
  const snapshot = useSnapshot()
  const { evaluation } = snapshot
  // Where it stands is what one opens the panel for; the first field in it is the reason of a step back.
  const line = useRef<HTMLOListElement>(null)
  useEffect(() => line.current?.focus(), [])
  // A step that is taken takes away, or switches off, the button that had the focus.
  const last = useRef(evaluation.step)
  useEffect(() => {
    if (last.current === evaluation.step) return
    last.current = evaluation.step
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.matches(':disabled')) line.current?.focus()
  }, [evaluation.step])
  const shown = shownStep(evaluation, sentOn !== undefined)
  const here = shown === 'received' || shown === 'returned' ? 'sent' : shown
  // 市科协 sends its own evaluations to nobody.
  const steps = STEP_ORDER.filter((step) => step !== 'sent' || session.office !== MUNICIPAL_OFFICE)
  const returned = returnedReason(evaluation)
  return (
    <OverPanel title={TEXT.title} onClose={onClose}>
      <p className="muted">{TEXT.note}</p>
      <ol className="steps-line" ref={line} tabIndex={-1}>
        {steps.map((step) => (
          <li
            key={step}
            aria-current={step === here ? 'step' : undefined}
            className={steps.indexOf(step) < steps.indexOf(here) ? 'steps-past' : ''}
          >
            {STEP_TEXT[step]}
          </li>
        ))}
      </ol>
      {returned !== undefined && <Tag tone="bad">{TEXT.returned(returned)}</Tag>}
      {evaluation.provisionalGrade !== undefined && (
        <p>
          {TEXT.provisional(
            evaluation.provisionalHundredths === undefined ? '' : totalText(evaluation.provisionalHundredths),
            gradeName(scheme, evaluation.provisionalGrade),
          )}
        </p>
      )}
      {mine && (
        <>
          <SelfPart />
          <SettlePart />
          <NoticePart />
          <SignaturePart />
          <LetterPart />
          <SendingPart />
          <Forward />
          <Back />
          <Newer />
        </>
      )}
      <Versions />
      <Past />
      <p className="muted">
        {TEXT.rectification}
        <Link href={`/associations/${evaluation.associationId ?? ''}/sanctions`}>
          {TEXT.rectificationLink}
        </Link>
      </p>
    </OverPanel>
  )
}

function Forward() {
  const { session } = useEntry()
  const snapshot = useSnapshot()
  const steps = useSteps(session)
  const [chosen, setChosen] = useState<OrderedStep>()
  const { evaluation } = snapshot
  const all = stepsForward(evaluation)
  const [next] = all
  if (next === undefined) return null
  const to = chosen !== undefined && all.includes(chosen) ? chosen : next
  const left = leftOut(evaluation, to)
  return (
    <section className="steps-part" aria-label={TEXT.forward}>
      <h3>{TEXT.forward}</h3>
      <div className="steps-row">
        {all.length > 1 && (
          <Select<OrderedStep>
            aria-label={TEXT.choose}
            value={to}
            style={{ width: 140 }}
            options={all.map((step) => ({ value: step, label: STEP_TEXT[step] }))}
            onChange={setChosen}
          />
        )}
        {/* The way into a notice starts with its dates. */}
        <Button type="primary" onClick={() => (to === 'notice' ? goToNoticeDates() : void steps.forward(to))}>
          {to === 'notice' ? TEXT.noticeDates : TEXT.goTo(to)}
        </Button>
        {left.length > 0 && <span className="muted">{TEXT.leavesOut(left)}</span>}
      </div>
    </section>
  )
}

function Back() {
  const { session } = useEntry()
  const snapshot = useSnapshot()
  const steps = useSteps(session)
  const all = stepsBack(snapshot.evaluation)
  const [chosen, setChosen] = useState<OrderedStep>()
  const proposed = returnedReason(snapshot.evaluation) ?? ''
  const [reason, setReason] = useState(proposed)
  useTyped(reason.trim() !== '' && reason !== proposed)
  const [first] = all
  if (first === undefined) return null
  const to = chosen !== undefined && all.includes(chosen) ? chosen : first
  const back = async (): Promise<void> => {
    if (await steps.back(to, cleanText(reason.replaceAll('\n', ' ')))) setReason('')
  }
  return (
    <section className="steps-part" aria-label={TEXT.back}>
      <h3>{TEXT.back}</h3>
      <p className="muted">{TEXT.backNote}</p>
      <GrowingText
        aria-label={TEXT.backReason}
        placeholder={TEXT.backReason}
        minRows={2}
        maxRows={4}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="steps-row">
        <Select<OrderedStep>
          aria-label={TEXT.backTo}
          value={to}
          style={{ width: 140 }}
          options={all.map((step) => ({ value: step, label: STEP_TEXT[step] }))}
          onChange={setChosen}
        />
        <Button onClick={() => void back()}>{TEXT.backYes}</Button>
      </div>
    </section>
  )
}

/** A newer version of the scheme stands: evaluating again under it is offered, never done by itself. */
function Newer() {
  const { session } = useEntry()
  const snapshot = useSnapshot()
  const steps = useSteps(session)
  const schemes = useRecords('scheme')
  const own = (schemes ?? []).filter(({ office }) => office === session.office)
  const newer = newerVersion(snapshot.evaluation, standingSchemes(own.map(({ value }) => value)))
  if (newer === undefined) return null
  return (
    <section className="steps-part">
      <div className="steps-row">
        <span>{TEXT.newer(newer.version)}</span>
        <Button onClick={() => void steps.reEvaluate(newer)}>{TEXT.reEvaluate}</Button>
      </div>
    </section>
  )
}

function Versions() {
  const { session } = useEntry()
  const versions = useChildren('evaluation-version', session.id) ?? []
  if (versions.length === 0) return null
  return (
    <section className="steps-part" aria-label={TEXT.versions}>
      <h3>{TEXT.versions}</h3>
      <ul>
        {versions.map(({ id, value }) => (
          <li key={id}>
            {TEXT.versionOf(value.number ?? 0, value.reopenedOn ?? '', value.reason ?? '')}{' '}
            <Tag tone={isIntact(value) === true ? 'ok' : 'bad'}>
              {isIntact(value) === true ? TEXT.intact : TEXT.damaged}
            </Tag>{' '}
            <Link href={`/evaluations/${session.id}/print/${value.number ?? 0}`}>{TEXT.printVersion}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every step that was taken, with its reason, from the history. */
function Past() {
  const { session } = useEntry()
  const history = useHistory('evaluation', session.id) ?? []
  const lines = history.filter(({ field }) => field === 'step')
  if (lines.length === 0) return null
  return (
    <section className="steps-part" aria-label={TEXT.history}>
      <h3>{TEXT.history}</h3>
      <ul>
        {lines.map(({ at, new: step, operator, reason }) => (
          <li key={at}>
            {TEXT.historyLine(
              at.slice(0, 10),
              typeof step === 'string' && step in STEP_TEXT ? STEP_TEXT[step as keyof typeof STEP_TEXT] : '',
              operator,
            )}
            {reason !== undefined && <span className="muted"> {reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
