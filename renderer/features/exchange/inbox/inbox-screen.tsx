import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { INBOX_TEXT as TEXT } from '../../../text/municipal-desk'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { FailureNotice } from '../../../ui/failure-notice'
import { TwinNotice } from '../../../ui/keys/twin-notice'
import { Page } from '../../../ui/page'
import { useSay } from '../../../ui/say'
import { useStepFocus } from '../../../ui/step-focus'
import { inboxColumns } from './inbox-columns'
import { inOrder } from './inbox-file'
import { InboxProgress } from './inbox-progress'
import { ReceiptsNotice } from '../outgoing/receipts-notice'
import { ToDoNext } from '../incoming/to-do-next'
import { useInbox, useInboxView } from './use-inbox'
import { usePickMany } from '../incoming/use-pick'
import '../exchange.css'

/** 批量导入: a pile of bundles, all verified and previewed before one of them is applied. */
export function InboxScreen() {
  const session = useInbox()
  const view = useInboxView(session)
  const pick = usePickMany()
  const say = useSay()
  const { identity } = useDesk()
  const { files, work, failure } = view
  // The button that was pressed is gone, or rests, while the pile is worked on.
  useStepFocus(work)
  const busy = work !== 'none'
  const ready = files.filter(({ state }) => state.at === 'ready').length
  const unread = files.filter(({ state }) => state.at === 'unread').length
  const add = async (): Promise<void> => {
    const picked = await pick('bundle')
    if (picked.length === 0) return
    // Others may have been dropped on the window while the dialog was open.
    if (session.view().work === 'none') await session.add(picked)
    else say.wrong(TEXT.busy)
  }
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      actions={
        <>
          <Button disabled={busy || files.length === 0} onClick={session.clear}>
            {TEXT.clear}
          </Button>
          <Button disabled={busy} onClick={() => void add()}>
            {TEXT.add}
          </Button>
          {!busy && unread > 0 && (
            <Button onClick={() => void session.readOn()}>{TEXT.readOn(unread)}</Button>
          )}
          <Button type="primary" disabled={busy || ready === 0} onClick={() => void session.apply()}>
            {TEXT.apply(ready)}
          </Button>
        </>
      }
    >
      {failure !== undefined && <FailureNotice failure={failure} />}
      <InboxProgress view={view} onStop={session.stop} />
      {identity.role === 'city' && !busy && <ReceiptsNotice />}
      {!busy && files.some(({ state }) => state.at === 'applied') && <ToDoNext />}
      <TwinNotice />
      <p className="muted">{TEXT.drop}</p>
      <DataTable
        label={TEXT.table}
        columns={inboxColumns(session)}
        rows={inOrder(files)}
        rowKey={({ key }) => key}
        empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
      />
    </Page>
  )
}
