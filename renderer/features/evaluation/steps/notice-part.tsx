import { Button } from 'antd'
import { useState } from 'react'
import type { Json } from '../../../../shared/base/json'
import { stepsForward } from '../../../../shared/evaluation/steps'
import type { Objection } from '../../../../shared/records/evaluation'
import { STEPS_TEXT as TEXT } from '../../../text/evaluation-steps'
import { useTyped } from '../../../ui/form/unsaved'
import { GrowingText } from '../../../ui/growing-text'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { cleanText } from '../clean-text'
import { DayLine, isDay } from '../day-line'
import { useEntry, useSnapshot } from '../entry/entry-model'
import { useSteps } from './use-steps'

/** The public notice: its dates on the way into it, the objections while it hangs. */
export function NoticePart() {
  const snapshot = useSnapshot()
  const { evaluation } = snapshot
  if (evaluation.step === 'notice') return <Objections />
  return stepsForward(evaluation)[0] === 'notice' ? <NoticeDates /> : null
}

const DATES = 'notice-dates'

/** Gives the focus to the day on which the notice ends, the only one that is not proposed. */
export const goToNoticeDates = (): void => document.getElementById(`${DATES}-to`)?.focus()

function NoticeDates() {
  const { session } = useEntry()
  const steps = useSteps(session)
  const [from, setFrom] = useState<Json | undefined>(today())
  const [to, setTo] = useState<Json | undefined>()
  const [tried, setTried] = useState(false)
  const hang = async (): Promise<void> => {
    setTried(true)
    await steps.forward('notice', {
      ...(isDay(from) ? { noticeFrom: from } : {}),
      ...(isDay(to) ? { noticeTo: to } : {}),
    })
  }
  return (
    <section className="steps-part" aria-label={TEXT.notice}>
      <h3>{TEXT.notice}</h3>
      <p className="muted">{TEXT.noticeNote}</p>
      <div className="steps-row">
        <label htmlFor={`${DATES}-from`}>{TEXT.noticeFrom}</label>
        <DayLine id={`${DATES}-from`} value={from} onChange={setFrom} tried={tried} />
        <label htmlFor={`${DATES}-to`}>{TEXT.noticeTo}</label>
        <DayLine id={`${DATES}-to`} value={to} onChange={setTo} tried={tried} />
        <Button type="primary" onClick={() => void hang()}>
          {TEXT.notice}
        </Button>
      </div>
    </section>
  )
}

function Objections() {
  const { session } = useEntry()
  const snapshot = useSnapshot()
  const steps = useSteps(session)
  const [text, setText] = useState('')
  const { objections = [], noticeFrom, noticeTo } = snapshot.evaluation
  const write = (
    change: (standing: readonly Objection[]) => readonly Objection[] | undefined,
    reason: string,
  ): Promise<boolean> =>
    steps.note(({ objections: standing = [] }) => {
      const next = change(standing)
      return next && { objections: next as unknown as Json }
    }, reason)
  // Objections are only ever added, so their place is what they are.
  const places = objections.map((objection, at) => ({ objection, at, key: `${objection.receivedOn}/${at}` }))
  const given = cleanText(text.replaceAll('\n', ' ')).trim()
  useTyped(given !== '')
  const add = async (): Promise<void> => {
    const objection = { receivedOn: today(), text: given }
    // The button pressed twice is one objection.
    const isThis = (each: Objection): boolean =>
      each.receivedOn === objection.receivedOn && each.text === given
    const added = await write(
      (standing) => (standing.some(isThis) ? undefined : [...standing, objection]),
      TEXT.objectionReason,
    )
    if (added) setText((now) => (now === text ? '' : now))
  }
  return (
    <section className="steps-part" aria-label={TEXT.objections}>
      <h3>
        {TEXT.notice} {noticeFrom} – {noticeTo}
      </h3>
      <p className="muted">{TEXT.noticeNote}</p>
      {objections.length === 0 && <p className="muted">{TEXT.noObjection}</p>}
      {places.map(({ objection, at, key }) => (
        <OneObjection
          key={key}
          objection={objection}
          onDecide={(decided) =>
            void write(
              (standing) => standing.map((each, index) => (index === at ? decided : each)),
              TEXT.objectionDecided,
            )
          }
        />
      ))}
      <GrowingText
        aria-label={TEXT.objectionText}
        placeholder={TEXT.objectionText}
        minRows={1}
        maxRows={4}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="steps-row">
        <Button disabled={given === ''} onClick={() => void add()}>
          {TEXT.objectionAdd}
        </Button>
      </div>
    </section>
  )
}

interface OneObjectionProps {
  readonly objection: Objection
  readonly onDecide: (decided: Objection) => void
}

function OneObjection({ objection, onDecide }: OneObjectionProps) {
  const [answer, setAnswer] = useState('')
  const given = cleanText(answer.replaceAll('\n', ' ')).trim()
  useTyped(given !== '' && objection.upheld === undefined)
  const decide = (upheld: boolean): void =>
    onDecide({ ...objection, decidedOn: today(), upheld, answer: given })
  const { upheld } = objection
  return (
    <div className="steps-objection">
      <p>
        {objection.receivedOn} {objection.text}{' '}
        <Tag tone={upheld === undefined ? 'warn' : upheld ? 'bad' : 'ok'}>
          {upheld === undefined ? TEXT.objectionOpen : upheld ? TEXT.objectionUpheld : TEXT.objectionRejected}
        </Tag>
      </p>
      {upheld === undefined ? (
        <div className="steps-row">
          <GrowingText
            aria-label={TEXT.objectionAnswer}
            placeholder={TEXT.objectionAnswer}
            minRows={1}
            maxRows={3}
            maxLength={500}
            value={answer}
            onChange={({ target }) => setAnswer(target.value)}
          />
          <Button disabled={given === ''} onClick={() => decide(true)}>
            {TEXT.objectionUpheld}
          </Button>
          <Button disabled={given === ''} onClick={() => decide(false)}>
            {TEXT.objectionRejected}
          </Button>
        </div>
      ) : (
        <p className="muted">{objection.answer}</p>
      )}
    </div>
  )
}
