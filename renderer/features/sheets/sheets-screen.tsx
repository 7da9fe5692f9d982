import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Failure } from '../../../shared/base/result'
import type { PendingSheets } from '../../../shared/ipc/keys'
import { bridge } from '../../bridge'
import { APP_TEXT } from '../../text/app'
import { SHEETS_TEXT as TEXT } from '../../text/sheets'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { FailureNotice } from '../../ui/failure-notice'
import { groupsOf } from '../../ui/groups-of'
import { Page } from '../../ui/page'
import { useSay } from '../../ui/say'
import { ConfirmSheet } from './confirm-sheet'
import { Sheet } from './sheet'

/** A sheet names its office and its day itself, and is one page. */
const ONE_SHEET = { footer: '', landscape: false } as const

/** The sheets that are still on this PC: shown, printed, confirmed one after the other, then wiped. */
export function SheetsScreen() {
  const [pending, setPending] = useState<PendingSheets>()
  const [failure, setFailure] = useState<Failure>()
  const [, goTo] = useLocation()
  const say = useSay()
  const { identity } = useDesk()

  useEffect(() => {
    const ask = async (): Promise<void> => {
      const asked = await bridge['keys.sheets']()
      if (asked.ok) setPending(asked.value)
      else setFailure(asked.failure)
    }
    void ask()
  }, [])

  const confirm = async (which: 'recovery' | 'root'): Promise<void> => {
    const left = await bridge['keys.sheetPrinted'](which)
    if (!left.ok) return setFailure(left.failure)
    setPending(left.value)
    say.done(TEXT.confirmed)
  }
  const { recovery, root } = pending ?? {}
  const which = recovery === undefined ? 'root' : 'recovery'
  return (
    <Page
      title={root === undefined ? TEXT.title : TEXT.titleWithRoot}
      actions={
        (recovery !== undefined || root !== undefined) && (
          <>
            <Button onClick={() => goTo('/')}>{TEXT.later}</Button>
            <Button type="primary" onClick={() => void bridge['print.paper'](ONE_SHEET)}>
              {TEXT.print}
            </Button>
          </>
        )
      }
    >
      {failure !== undefined && <FailureNotice failure={failure} />}
      {recovery !== undefined && (
        <Sheet
          title={TEXT.recoveryTitle}
          lead={TEXT.recoveryLead}
          secretLabel={TEXT.secret}
          groups={groupsOf(recovery.secret)}
          hint={TEXT.secretHint}
          known={[
            [TEXT.recipient, recovery.recipient],
            [TEXT.pcFingerprint, identity.fingerprint],
          ]}
        />
      )}
      {recovery === undefined && root !== undefined && (
        <Sheet
          title={TEXT.rootTitle}
          lead={TEXT.rootLead}
          secretLabel={TEXT.rootSecret}
          groups={root.secret.split(' ')}
          hint={TEXT.rootHint}
          known={[[TEXT.fingerprint, root.fingerprint]]}
        />
      )}
      {(recovery !== undefined || root !== undefined) && (
        <ConfirmSheet key={which} onConfirm={() => confirm(which)} />
      )}
      {pending !== undefined && recovery === undefined && root === undefined && (
        <EmptyState title={TEXT.none} action={<Link href="/">{APP_TEXT.backHome}</Link>}>
          {TEXT.noneText}
        </EmptyState>
      )}
    </Page>
  )
}
