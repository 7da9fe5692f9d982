import { Button } from 'antd'
import { useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { reviewed, type ScoreDifference } from '../../../../shared/evaluation/review-queue'
import { orderedStep } from '../../../../shared/evaluation/steps'
import { scoreText, totalText } from '../../../../shared/scoring/score-input'
import { gradeName } from '../../../text/evaluation-scheme'
import { REVIEW_TEXT as TEXT } from '../../../text/review-queue'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import type { EntrySession } from '../entry/entry-session'
import { useSteps } from '../steps/use-steps'
import '../steps/steps.css'

interface ReviewDetailProps {
  readonly session: EntrySession
  readonly name: string
}

/** The button that the key C of the queue presses. */
export const PROVISIONAL_ID = 'review-provisional'

/** One evaluation of the queue: its total as it stands, every difference with all three scores, and the steps on. */
export function ReviewDetail({ session, name }: ReviewDetailProps) {
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot)
  const steps = useSteps(session)
  const [, go] = useLocation()
  const { evaluation } = snapshot
  const shown = reviewed(snapshot)
  if (shown === undefined || evaluation.scheme === undefined) return null
  const { total, differences } = shown
  return (
    <Section
      title={name}
      beside={
        <span className="muted">
          {TEXT.total(
            total.shown === undefined ? TEXT.blank : totalText(total.shown),
            gradeName(evaluation.scheme, total.grade),
          )}
        </span>
      }
    >
      <div className="steps-row">
        <Button onClick={() => go(`/evaluations/${session.id}`)}>{TEXT.open}</Button>
        {orderedStep(evaluation) === 'confirmed' && (
          <Button onClick={() => void steps.forward('review')}>{TEXT.start}</Button>
        )}
        <Button type="primary" id={PROVISIONAL_ID} onClick={() => void steps.forward('provisional')}>
          {TEXT.provisional}
        </Button>
      </div>
      <p className="muted">{TEXT.differences(differences.length)}</p>
      {differences.length > 0 && <Differences differences={differences} />}
    </Section>
  )
}

const points = (score: number | undefined): string => (score === undefined ? TEXT.blank : scoreText(score))

const Differences = ({ differences }: { readonly differences: readonly ScoreDifference[] }) => (
  <table className="review-table">
    <thead>
      <tr>
        <th scope="col">{TEXT.indicator}</th>
        <th scope="col">{TEXT.self}</th>
        <th scope="col">{TEXT.site}</th>
        <th scope="col">{TEXT.review}</th>
        <th scope="col">{TEXT.note}</th>
      </tr>
    </thead>
    <tbody>
      {differences.map(({ code, title, self, site, review, note, differs }) => (
        <tr key={code}>
          <th scope="row">
            {code} {title}{' '}
            <Tag tone={differs === 'review' ? 'warn' : 'plain'}>
              {differs === 'review' ? TEXT.changed : TEXT.selfOther}
            </Tag>
          </th>
          <td className={differs === 'self' ? 'review-differs' : ''}>{points(self)}</td>
          <td>{points(site)}</td>
          <td className={differs === 'review' ? 'review-differs' : ''}>{points(review)}</td>
          <td className="muted">{note ?? ''}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
