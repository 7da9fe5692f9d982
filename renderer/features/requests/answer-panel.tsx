import { Button } from 'antd'
import { useState } from 'react'
import { trimmed } from '../../../shared/base/normalize'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { Attachments } from '../../ui/attachments/attachments'
import { FieldRow } from '../../ui/form/field-row'
import { useTyped } from '../../ui/form/unsaved'
import { useLeaving } from '../../ui/form/use-leaving'
import { GrowingText } from '../../ui/growing-text'
import { OverPanel } from '../../ui/over-panel'
import { useSay } from '../../ui/say'
import { today } from '../../ui/today'
import { AdoptCodeList } from './adopt-code-list'
import { AdoptGoal } from './adopt-goal'
import { AdoptScheme } from './adopt-scheme'
import { replacementOf } from './issue-order'
import { OlderIssueNote } from './older-issue'
import { RequestFacts } from './request-facts'
import { RequestFiles } from './request-files'
import './requests.css'

const LONGEST = 2_000

/** One thing that 市科协 sent, and the district's answer to it; an answer can be given again. */
export function AnswerPanel({
  record,
  records,
  onClose,
}: {
  readonly record: RecordView<'city-request'>
  /** All that 市科协 sent to this office. */
  readonly records: readonly RecordView<'city-request'>[]
  readonly onClose: () => void
}) {
  const { id, value } = record
  const replacement = replacementOf(record, records)
  const store = useStore()
  const say = useSay()
  const [typed, setTyped] = useState(value.answer ?? '')
  const [busy, setBusy] = useState(false)
  useTyped(typed !== (value.answer ?? ''))
  const leave = useLeaving(onClose)
  const answer = async (): Promise<void> => {
    const given = trimmed(typed)
    const set = { answeredOn: today(), answer: given === '' ? null : given }
    setBusy(true)
    const written = await store.write([{ kind: 'city-request', id, set }])
    setBusy(false)
    if (!written.ok) return say.failed(written.failure)
    const before = { answeredOn: value.answeredOn ?? null, answer: value.answer ?? null }
    say.undoable(TEXT.answered, async () => store.write([{ kind: 'city-request', id, set: before }]))
    onClose()
  }
  return (
    <OverPanel title={value.title ?? ''} onClose={onClose}>
      <div className="requests-panel">
        <OlderIssueNote replacement={replacement} />
        <RequestFacts value={value} whose="one" />
        <RequestFiles requests={[record]} allowed={false} />
        <AdoptGoal value={value} replacement={replacement} />
        <AdoptScheme value={value} replacement={replacement} />
        <AdoptCodeList value={value} replacement={replacement} />
        {value.withdrawnOn === undefined && (
          <>
            <FieldRow id="answer" label={TEXT.answerTitle} hint={TEXT.answerHint}>
              <GrowingText
                id="answer"
                maxLength={LONGEST}
                minRows={3}
                maxRows={10}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            </FieldRow>
            <p className="muted">{TEXT.answerFiles}</p>
            <Attachments of={{ kind: 'city-request', id }} allowed />
            <div className="buttons">
              <Button type="primary" disabled={busy} onClick={() => void answer()}>
                {value.kind === 'announcement' ? TEXT.read : TEXT.done}
              </Button>
              <Button onClick={() => void leave()}>{TEXT.close}</Button>
            </div>
          </>
        )}
      </div>
    </OverPanel>
  )
}
