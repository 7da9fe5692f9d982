import type { ReactNode } from 'react'
import type { Failure } from '../../shared/base/result'
import { failureText } from '../text/failures'

/** An expected failure in words: what happened, and what to do next. */
export function FailureNotice({
  failure,
  action,
}: {
  readonly failure: Failure
  readonly action?: ReactNode
}) {
  const { cause, next } = failureText(failure)
  return (
    <div className="failure-notice" role="alert">
      <b>{cause}</b>
      <div>{next}</div>
      {action}
    </div>
  )
}
