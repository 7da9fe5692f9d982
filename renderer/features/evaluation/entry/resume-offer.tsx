import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { answerMapOf, progressOf, type Progress } from '../../../../shared/evaluation/answer-map'
import { isReadOnly } from '../../../../shared/evaluation/read-only'
import { RESUME_TEXT } from '../../../text/evaluation'
import { minuteOf } from '../../../text/saving'
import type { Store } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { associationOf } from '../association-of'
import { lastOpen } from './last-open'
import { lastWrite } from './open-session'
import './resume.css'

interface Unfinished {
  readonly id: string
  readonly association: string
  readonly progress: Progress
  readonly savedAt: string | undefined
}

/** Asked once a start of the program: whoever has said 以后再说 or gone on is not asked again. */
let answered = false

/** “继续上次：… n/21 项，hh:mm 自动保存”, after a crash as after an ordinary evening. */
export function ResumeOffer() {
  const store = useStore()
  const [, go] = useLocation()
  const [unfinished, setUnfinished] = useState<Unfinished>()
  useEffect(() => {
    let left = false
    const read = async (): Promise<void> => {
      const found = answered ? undefined : await unfinishedOf(store)
      if (!left) setUnfinished(found)
    }
    void read()
    return () => {
      left = true
    }
  }, [store])
  if (unfinished === undefined) return null
  const { id, association, progress, savedAt } = unfinished
  const answer = (): void => {
    answered = true
    setUnfinished(undefined)
  }
  return (
    <section className="resume" aria-label={RESUME_TEXT.last(association)}>
      <b>
        <Link href={`/evaluations/${id}`} onClick={answer}>
          {RESUME_TEXT.last(association)}
        </Link>
      </b>
      <span className="muted">
        {RESUME_TEXT.state(
          progress.answered,
          progress.total,
          savedAt === undefined ? undefined : minuteOf(savedAt),
        )}
      </span>
      <span className="actions">
        <Button
          type="primary"
          onClick={() => {
            answer()
            go(`/evaluations/${id}`)
          }}
        >
          {RESUME_TEXT.goOn}
        </Button>
        <Button onClick={answer}>{RESUME_TEXT.dismiss}</Button>
      </span>
    </section>
  )
}

/** The evaluation that was worked on last, unless it is finished or gone. */
async function unfinishedOf(store: Store): Promise<Unfinished | undefined> {
  const id = await lastOpen(store)
  if (id === undefined) return undefined
  const [evaluation, answers] = await Promise.all([store.get('evaluation', id), store.children('answer', id)])
  const scheme = evaluation?.value.scheme
  if (
    evaluation === undefined ||
    evaluation.deleted ||
    scheme === undefined ||
    isReadOnly(evaluation.value)
  ) {
    return undefined
  }
  const association = await associationOf(store, evaluation.value.associationId ?? '')
  return {
    id,
    association: association.name ?? '',
    progress: progressOf(
      scheme,
      answerMapOf(
        scheme,
        answers.map(({ value }) => value),
      ),
    ),
    savedAt: lastWrite([evaluation.state, ...answers.map(({ state }) => state)]),
  }
}
