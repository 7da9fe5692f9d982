import { INCOMING_TEXT as TEXT } from '../../../text/exchange'
import type { ImportProgress } from './import-progress'

interface ProgressLineProps {
  readonly text: string
  readonly progress: ImportProgress | undefined
}

/** What is being done, and how far it is: in parts of the file or in records. */
export function ProgressLine({ text, progress }: ProgressLineProps) {
  return (
    <div className="exchange-progress">
      <span className="loading" role="status">
        {text}
      </span>
      {progress !== undefined && progress.total > 1 && (
        <>
          <progress max={progress.total} value={progress.done} aria-label={text} />
          <span className="muted">{TEXT.progressOf(progress)}</span>
        </>
      )}
    </div>
  )
}
