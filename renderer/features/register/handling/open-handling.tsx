import { Button } from 'antd'
import { useState } from 'react'
import { nameOf } from '../../../../shared/codes/code-list'
import { SANCTION_KINDS } from '../../../../shared/codes/sanction-kinds'
import type { RecordView } from '../../../store/store-face'
import { HANDLING_TEXT as TEXT } from '../../../text/handling'
import { Attachments } from '../../../ui/attachments/attachments'
import { RecordField } from '../../../ui/form/record-field'
import { useSay } from '../../../ui/say'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { FollowUpDrawer } from './follow-up-drawer'
import type { Handled } from './handling-changes'

interface OpenHandlingProps {
  readonly record: RecordView<'sanction'>
  readonly handled: Handled
  readonly allowed: boolean
  /** Begins a warning on this rectification. */
  readonly onWarn: () => void
}

/** A handling that is still open: a rectification until its re-check or warning, a warning until it is lifted. */
export function OpenHandling({ record, handled, allowed, onWarn }: OpenHandlingProps) {
  const [open, setOpen] = useState(false)
  const say = useSay()
  const { value, id } = record
  const { handling, deadline, recheckResult, liftedOn } = value
  const isFollowed = handled.sanctions.some((other) => other.value.followsId === id)
  if (liftedOn !== undefined || recheckResult === 'improved' || isFollowed) return null
  if (handling !== 'rectification' && handling !== 'warning') return null
  const day = today()
  const isRectification = handling === 'rectification'
  const isFailed = recheckResult === 'not-improved'
  const isDue = isRectification && deadline !== undefined && deadline < day
  const saved = (text: string) => () => {
    setOpen(false)
    say.done(text)
  }
  const shared = { handled, record, onClose: () => setOpen(false) }
  const state = isRectification
    ? isFailed
      ? TEXT.failed
      : isDue
        ? TEXT.overdue
        : TEXT.running
    : TEXT.inForce
  return (
    <Section
      title={TEXT.open(nameOf(SANCTION_KINDS, handling), value.documentNumber ?? '')}
      beside={
        <>
          <Tag tone={isDue || isFailed ? 'bad' : 'warn'}>{state}</Tag>
          {deadline !== undefined && <span className="dim">{TEXT.deadline(deadline)}</span>}
        </>
      }
      actions={
        allowed &&
        (isFailed ? (
          <Button onClick={onWarn}>{TEXT.warn}</Button>
        ) : (
          <Button type="primary" onClick={() => setOpen(true)}>
            {isRectification ? TEXT.recheck : TEXT.lift}
          </Button>
        ))
      }
    >
      <p>{value.reason}</p>
      <Attachments of={{ kind: 'sanction', id }} allowed={allowed} />
      {open && isRectification && (
        <FollowUpDrawer
          title={TEXT.recheck}
          proposed={{ recheckOn: day }}
          must={['recheckOn', 'recheckResult']}
          onSaved={saved(TEXT.saidRecheck)}
          {...shared}
        >
          <RecordField name="recheckOn" />
          <RecordField name="recheckResult" />
        </FollowUpDrawer>
      )}
      {open && !isRectification && (
        <FollowUpDrawer
          title={TEXT.lift}
          proposed={{ liftedOn: day }}
          must={['liftedOn']}
          onSaved={saved(TEXT.saidLift)}
          {...shared}
        >
          <RecordField name="liftedOn" />
        </FollowUpDrawer>
      )}
    </Section>
  )
}
