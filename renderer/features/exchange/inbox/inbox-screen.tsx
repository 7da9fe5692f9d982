import { Button } from 'antd'
import { Link } from 'wouter'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { INBOX_TEXT as TEXT } from '../../../text/municipal-desk'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { FailureNotice } from '../../../ui/failure-notice'
import { Page } from '../../../ui/page'
import { inboxColumns } from './inbox-columns'
import { inOrder } from './inbox-file'
import type { InboxView } from './inbox-session'
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
  const { identity } = useDesk()
  const { files, work, failure } = view
  const busy = work !== 'none'
  const ready = files.filter(({ state }) => state.at === 'ready').length
  const add = async (): Promise<void> => session.add(await pick('bundle'))
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
          <Button type="primary" disabled={busy || ready === 0} onClick={() => void session.apply()}>
            {TEXT.apply(ready)}
          </Button>
        </>
      }
    >
      {failure !== undefined && <FailureNotice failure={failure} />}
      <Progress view={view} />
      {identity.role === 'city' && !busy && <ReceiptsNotice />}
      {!busy && files.some(({ state }) => state.at === 'applied') && <ToDoNext />}
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

/** How far the work is; after it, what came of it. */
function Progress({ view: { files, work } }: { readonly view: InboxView }) {
  const count = (at: string): number => files.filter(({ state }) => state.at === at).length
  const [applied, refused] = [count('applied'), count('refused') + count('later')]
  if (work === 'reading') {
    const done = files.length - count('reading')
    return <Bar done={done} all={files.length} text={TEXT.reading(done + 1, files.length)} />
  }
  if (work === 'applying') {
    const all = applied + count('ready') + count('applying')
    return <Bar done={applied} all={all} text={TEXT.applying(Math.min(applied + 1, all), all)} />
  }
  if (applied === 0) return null
  return (
    <div className="exchange-notice exchange-notice-ok" role="status">
      <b>{TEXT.done(applied, refused)}</b>
    </div>
  )
}

const Bar = ({ done, all, text }: { readonly done: number; readonly all: number; readonly text: string }) => (
  <div className="exchange-notice exchange-notice-info">
    <progress max={all} value={done} aria-label={text} />
    <span role="status">{text}</span>
  </div>
)
