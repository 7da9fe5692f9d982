import { Popover } from 'antd'
import { useDeferredValue } from 'react'
import { missingIn } from '../../../../shared/evaluation/conclude'
import type { MissingCode } from '../../../../shared/scoring/complete'
import { scoreText, totalText } from '../../../../shared/scoring/score-input'
import { TOTAL_TEXT } from '../../../text/evaluation'
import { explanationLines } from '../../../text/evaluation-result'
import { gradeName } from '../../../text/evaluation-scheme'
import { failureText } from '../../../text/failures'
import { clockOf } from '../../../text/saving'
import { LinkButton } from '../../../ui/link-button'
import { Tag } from '../../../ui/tag'
import { useEntry, useShown, useTotal } from './entry-model'

/** What counts as the maximum until it is mended. */
const TOO_MUCH: ReadonlySet<MissingCode> = new Set(['over-max', 'bonus-over-max'])

/** The running total below the table, what limits and 不适用 do to it, and whether everything is on the disk. */
export function TotalBar() {
  const { scheme, readOnly } = useEntry()
  // The key comes first: what it does to the total is shown in the drawing after its own.
  const answers = useDeferredValue(useShown((snapshot) => snapshot.answers))
  const evaluation = useDeferredValue(useShown((snapshot) => snapshot.evaluation))
  const total = useTotal({ answers, evaluation })
  const over = missingIn(evaluation, answers).filter(({ code }) => TOO_MUCH.has(code)).length
  const limited = total.explanations.some(({ kind }) => kind === 'limited')
  const lines = (
    <ol className="explanation">
      {explanationLines(scheme, total).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
  return (
    <footer className="total-bar">
      <span>
        {TOTAL_TEXT.sum} <b className="digits">{scoreText(total.score)}</b>{' '}
        <span className="dim">{TOTAL_TEXT.of(scoreText(total.applicable))}</span>
      </span>
      {total.shown !== undefined && <span className="muted">{TOTAL_TEXT.shown(totalText(total.shown))}</span>}
      <Tag tone={total.grade === undefined ? 'plain' : 'info'}>
        {total.grade === undefined
          ? TOTAL_TEXT.ungraded(total.blanks.length)
          : readOnly
            ? TOTAL_TEXT.final(gradeName(scheme, total.grade))
            : TOTAL_TEXT.provisional(gradeName(scheme, total.grade))}
      </Tag>
      {over > 0 && <Tag tone="bad">{TOTAL_TEXT.over(over)}</Tag>}
      {limited && <Tag tone="bad">{TOTAL_TEXT.limited}</Tag>}
      {total.warnNotApplicable && <Tag tone="warn">{TOTAL_TEXT.muchNotApplicable}</Tag>}
      <span className="dim">{TOTAL_TEXT.bonus(scoreText(total.bonus))}</span>
      <Popover content={lines} title={TOTAL_TEXT.explainTitle} trigger="click" placement="topLeft">
        <LinkButton>{TOTAL_TEXT.explain}</LinkButton>
      </Popover>
      <SavingState />
    </footer>
  )
}

/** “已保存” is said only after the durable answer of the store. */
function SavingState() {
  const { session } = useEntry()
  const { state, savedAt, failure } = useShown(({ saving }) => saving)
  if (state === 'failed' && failure !== undefined) {
    const { cause, next } = failureText(failure)
    return (
      <span className="saving" role="alert" title={next}>
        <Tag tone="bad">{TOTAL_TEXT.failed}</Tag> {cause}
        <LinkButton onClick={() => void session.flush()}>{TOTAL_TEXT.retry}</LinkButton>
      </span>
    )
  }
  const text = savedAt === undefined ? TOTAL_TEXT.nothingYet : TOTAL_TEXT.saved(clockOf(savedAt))
  return (
    <span className="saving dim" role="status">
      {state === 'saved' ? text : TOTAL_TEXT.waiting}
    </span>
  )
}
