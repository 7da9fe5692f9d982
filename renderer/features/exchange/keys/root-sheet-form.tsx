import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import type { Failure } from '../../../../shared/base/result'
import { sheetGroups } from '../../../../shared/bundle/root-sheet'
import { bridge } from '../../../bridge'
import { refusalDetail } from '../../../text/exchange-failures'
import { ROOT_TEXT as TEXT } from '../../../text/root-sheet'
import { FailureNotice } from '../../../ui/failure-notice'
import { FieldRow } from '../../../ui/form/field-row'
import '../exchange.css'

/** Forgets the root that was typed, when its person leaves the page. */
export const useDroppedRoot = (): void =>
  useEffect(
    () => () => {
      void bridge['trust.dropRoot']()
    },
    [],
  )

/** Takes the root sheet in, and says of each group whether it is right while it is typed. */
export function RootSheetForm({ onRead }: { readonly onRead: (fingerprint: string) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const groups = sheetGroups(typed)
  const wrong = groups.findIndex(({ state }) => state === 'wrong')
  const missing = asked && groups.length === 0
  const read = async (): Promise<void> => {
    setAsked(true)
    if (busy || groups.length === 0) return document.getElementById('root-sheet')?.focus()
    setBusy(true)
    const found = await bridge['trust.readRoot'](typed)
    setBusy(false)
    if (!found.ok) return setFailure(found.failure)
    setTyped('')
    onRead(found.value.fingerprint)
  }
  const detail = failure === undefined ? undefined : refusalDetail(failure)
  return (
    <form
      className="renew-form"
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
    >
      <FieldRow
        id="root-sheet"
        label={TEXT.sheet}
        hint={TEXT.sheetHint}
        error={wrong >= 0 ? TEXT.wrongGroup(wrong + 1) : missing ? TEXT.sheetMissing : undefined}
      >
        <Input.TextArea
          id="root-sheet"
          className="root-typed"
          rows={3}
          value={typed}
          maxLength={400}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong >= 0 || missing}
          aria-describedby="root-sheet-said"
          onChange={(event) => {
            setTyped(event.target.value)
            setFailure(undefined)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            void read()
          }}
        />
      </FieldRow>
      <ol className="root-groups" aria-label={TEXT.groups}>
        {groups.map(({ place, text, state }) => (
          <li key={place} className={`root-group-${state}`} aria-label={`${text} ${TEXT.groupState[state]}`}>
            {text}
          </li>
        ))}
      </ol>
      <p className="muted" role="status">
        {TEXT.progress(groups.filter(({ state }) => state === 'right').length)}
      </p>
      {failure !== undefined && (
        <FailureNotice failure={failure} action={detail !== undefined && <div>{detail}</div>} />
      )}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={busy}>
          {busy ? TEXT.reading : TEXT.read}
        </Button>
      </div>
      <p className="dim">{TEXT.secret}</p>
    </form>
  )
}
