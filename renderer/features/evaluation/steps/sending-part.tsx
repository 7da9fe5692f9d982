import { Link } from 'wouter'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import { isFinished } from '../../../../shared/evaluation/steps'
import { sendingText, SENDING_TEXT as TEXT } from '../../../text/evaluation-sending'
import { useEntry, useSnapshot } from '../entry/entry-model'

/** Whether a finished evaluation is with 市科协; it goes there with the next bundle, and nobody sets that it did. */
export function SendingPart() {
  const { session, sentOn } = useEntry()
  const snapshot = useSnapshot()
  const { evaluation } = snapshot
  if (session.office === MUNICIPAL_OFFICE || !isFinished(evaluation)) return null
  const [said] = sendingText(shownStep(evaluation), evaluation, sentOn)
  return (
    <section className="steps-part" aria-label={TEXT.title}>
      <h3>{TEXT.title}</h3>
      <p className="muted">{TEXT.note}</p>
      <p>
        {said ?? TEXT.waiting} {said === undefined && <Link href="/exchange">{TEXT.export}</Link>}
      </p>
    </section>
  )
}
