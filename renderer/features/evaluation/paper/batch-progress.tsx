import { Button } from 'antd'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'

interface BatchProgressProps {
  /** What is being done. */
  readonly label: string
  readonly done: number
  readonly of: number
  /** The line beside the bar. */
  readonly line: string
  /** The item under way is finished, none is begun after it. */
  readonly onStop: () => void
}

/** How far a batch is, with the button that stops it. */
export const BatchProgress = ({ label, done, of, line, onStop }: BatchProgressProps) => (
  <>
    <progress max={of} value={done} aria-label={label} />
    <span role="status">{line}</span>
    <Button onClick={onStop}>{TEXT.batchCancel}</Button>
  </>
)
