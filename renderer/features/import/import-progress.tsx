import { Progress } from 'antd'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import type { WritingStep } from './import-state'

/** From where to where each step moves the bar, in percent, by the time that a large import takes. */
const SPANS: Readonly<Record<WritingStep, readonly [from: number, to: number]>> = {
  compare: [0, 10],
  plan: [10, 30],
  snapshot: [30, 35],
  check: [35, 50],
  keep: [50, 75],
  put: [75, 100],
}

interface ImportProgressProps {
  readonly step: WritingStep
  /** Of the step, 0 to 1. */
  readonly part: number
}

/** How far an import is that was given its go-ahead. */
export function ImportProgress({ step, part }: ImportProgressProps) {
  const [from, to] = SPANS[step]
  return (
    <>
      <Progress percent={Math.round(from + (to - from) * part)} status="active" showInfo={false} />
      <p>{TEXT.writingSteps[step]}</p>
    </>
  )
}
