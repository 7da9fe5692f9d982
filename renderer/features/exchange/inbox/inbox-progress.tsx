import { Button } from 'antd'
import { INCOMING_TEXT } from '../../../text/exchange'
import { sizeText } from '../../../text/attachments'
import { INBOX_TEXT as TEXT } from '../../../text/municipal-desk'
import type { FileState, InboxFile } from './inbox-file'
import type { InboxSession, InboxView } from './inbox-session'

interface InboxProgressProps {
  readonly view: InboxView
  readonly onStop: InboxSession['stop']
}

/** How far the pile is, and the file that is worked on; after it, what came of it. */
export function InboxProgress({ view, onStop }: InboxProgressProps) {
  const { files, work, stopped } = view
  const count = (...at: readonly FileState['at'][]): number =>
    files.filter(({ state }) => at.includes(state.at)).length
  const [applied, refused] = [count('applied'), count('refused', 'later')]
  const [unread, ready] = [count('unread'), count('ready')]
  if (work === 'reading') {
    const done = files.length - unread - count('reading')
    const text = TEXT.reading(Math.min(done + 1, files.length), files.length)
    return <Working view={view} onStop={onStop} done={done} all={files.length} text={text} />
  }
  if (work === 'applying') {
    const all = applied + ready + count('applying')
    const text = TEXT.applying(Math.min(applied + 1, all), all)
    return <Working view={view} onStop={onStop} done={applied} all={all} text={text} />
  }
  if (stopped && unread + ready > 0) {
    return (
      <div className="exchange-notice exchange-notice-warn" role="status">
        {unread > 0 ? TEXT.stoppedReading(unread) : TEXT.stoppedApplying(applied, ready)}
      </div>
    )
  }
  if (applied === 0) return null
  return (
    <div className="exchange-notice exchange-notice-ok" role="status">
      <b>{TEXT.done(applied, refused)}</b>
    </div>
  )
}

interface WorkingProps extends InboxProgressProps {
  readonly done: number
  readonly all: number
  readonly text: string
}

function Working({ view: { files, work, progress, stopped }, onStop, done, all, text }: WorkingProps) {
  const now = files.find(({ state }) => state.at === 'reading' || state.at === 'applying')
  const isPut = progress?.at === 'putting'
  return (
    <div className="exchange-notice exchange-notice-info">
      <progress max={all} value={done} aria-label={text} />
      <span role="status">{stopped ? TEXT.stopping : text}</span>
      {now !== undefined && <FileProgress file={now} progress={progress} />}
      <span className="actions">
        <Button size="small" disabled={stopped || isPut} onClick={onStop}>
          {work === 'reading' ? TEXT.stop.reading : TEXT.stop.applying}
        </Button>
      </span>
    </div>
  )
}

/** The file that is worked on, and, where it has several parts, how far it is itself. */
function FileProgress({ file, progress }: { readonly file: InboxFile } & Pick<InboxView, 'progress'>) {
  return (
    <>
      <span className="muted">
        {file.name} · {sizeText(file.bytes)}
      </span>
      {progress !== undefined && progress.total > 1 && (
        <>
          <progress max={progress.total} value={progress.done} aria-label={file.name} />
          <span className="muted">{INCOMING_TEXT.progressOf(progress)}</span>
        </>
      )}
    </>
  )
}
