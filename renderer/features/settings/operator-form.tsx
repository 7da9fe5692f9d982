import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import { bridge } from '../../bridge'
import { FORM_TEXT } from '../../text/forms'
import { SETTINGS_TEXT as TEXT } from '../../text/settings'
import { useDesk } from '../../ui/desk-identity'
import { FailureNotice } from '../../ui/failure-notice'
import { FieldRow } from '../../ui/form/field-row'
import { useTyped } from '../../ui/form/unsaved'
import { useSay } from '../../ui/say'

/** Changes the name under which changes are recorded. */
export function OperatorForm() {
  const { identity, onIdentity } = useDesk()
  const [name, setName] = useState(identity.operator)
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const say = useSay()
  const typed = name.trim()
  useTyped(typed !== identity.operator)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (typed === '') return
    const changed = await bridge['keys.operator'](typed)
    setFailure(changed.ok ? undefined : changed.failure)
    if (!changed.ok) return
    onIdentity(changed.value)
    say.done(TEXT.operatorSaved)
  }
  return (
    <form
      className="form-grid"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FieldRow
        id="operator"
        label={TEXT.operator}
        hint={TEXT.operatorHint}
        error={asked && typed === '' ? TEXT.must : undefined}
      >
        <Input
          id="operator"
          maxLength={40}
          autoComplete="off"
          value={name}
          aria-describedby="operator-said"
          onChange={(event) => setName(event.target.value)}
        />
      </FieldRow>
      <div>
        <Button htmlType="submit" disabled={typed === identity.operator}>
          {FORM_TEXT.save}
        </Button>
      </div>
      {failure !== undefined && <FailureNotice failure={failure} />}
    </form>
  )
}
