import type { Answer } from '../../../../shared/records/answer'
import { ENTRY_TEXT } from '../../../text/evaluation'
import { LinkButton } from '../../../ui/link-button'
import { useEntry, useOnPage } from './entry-model'
import type { Editor } from './on-page'
import { WritingLine } from './writing-line'

/** The note and the reason for 不适用 below an indicator: read, or open for writing. */
export function AnswerTexts({ code, answer }: { readonly code: string; readonly answer: Answer }) {
  return (
    <>
      {answer.notApplicable === true && (
        <AnswerText code={code} field="reason" value={answer.notApplicableReason ?? ''} />
      )}
      <AnswerText code={code} field="note" value={answer.note ?? ''} />
    </>
  )
}

const FIELDS = {
  note: { name: 'note', label: ENTRY_TEXT.note, hint: ENTRY_TEXT.noteHint, maxLength: 4000 },
  reason: {
    name: 'notApplicableReason',
    label: ENTRY_TEXT.reason,
    hint: ENTRY_TEXT.reasonHint,
    maxLength: 300,
  },
} as const

function AnswerText({ code, field, value }: Editor & { readonly value: string }) {
  const { session, openEditor, closeEditor, readOnly } = useEntry()
  const writing = useOnPage(({ editor }) => editor?.code === code && editor.field === field)
  const { name, label, hint, maxLength } = FIELDS[field]
  if (!readOnly && writing) {
    return (
      <WritingLine
        label={`${code} ${label}`}
        hint={hint}
        value={value}
        maxLength={maxLength}
        single={field === 'reason'}
        onChange={(text) => session.changeAnswer(code, { [name]: text === '' ? null : text }, 'idle')}
        onBlur={() => void session.flush()}
        onDone={closeEditor}
      />
    )
  }
  if (value === '') {
    return field === 'reason' ? <p className="cell-problem">{ENTRY_TEXT.reasonMissing}</p> : null
  }
  const text = field === 'reason' ? `${ENTRY_TEXT.notApplicable}：${value}` : value
  if (readOnly) return <p className="answer-text">{text}</p>
  return (
    <p className="answer-text">
      <LinkButton
        tabIndex={-1}
        onClick={() => openEditor({ code, field })}
        aria-label={`${code} ${label}：${value}`}
      >
        {text}
      </LinkButton>
    </p>
  )
}
