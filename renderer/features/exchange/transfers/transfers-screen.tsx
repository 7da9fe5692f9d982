import { Button } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useRecords } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import { APP_TEXT } from '../../../text/app'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { TABLE_TEXT } from '../../../text/tables'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { LinkButton } from '../../../ui/link-button'
import { Page } from '../../../ui/page'
import { useSay } from '../../../ui/say'
import type { TableColumn } from '../../../ui/table-column'
import { ExportNotice } from '../outgoing/export-notice'
import { useExport } from '../outgoing/use-export'
import { RedirectPanel } from './redirect-panel'
import { ReportNow } from './report-now'
import { TellOffices } from './tell-offices'
import { transferColumns } from './transfer-columns'
import {
  acceptOf,
  isConcerned,
  isOurTurn,
  transferRows,
  type TransferRow,
} from '../../../ui/transfers/transfer-rows'
import { useNextSteps } from '../../../ui/transfers/use-next-steps'
import { useHandOver } from './use-hand-over'
import { WholePanel } from './whole-panel'

/** 转隶: what was offered, handed over and taken up; each side with its own step. */
export function TransfersScreen() {
  const { identity } = useDesk()
  const associations = useRecords('association')
  const transfers = useRecords('transfer')
  const handing = useHandOver()
  const [whole, setWhole] = useState(false)
  const [redirected, setRedirected] = useState<TransferRow>()
  const accept = useAccept()
  const exporting = useExport()
  const [, go] = useLocation()
  const rows = transferRows(associations ?? [], transfers ?? []).filter((row) =>
    isConcerned(row, identity.office),
  )
  const next = useNextSteps(rows)
  if (associations === undefined || transfers === undefined || next === undefined)
    return <p className="loading">{APP_TEXT.loading}</p>
  const isCity = identity.role === 'city'
  const offered = rows.filter(({ stage }) => stage === 'offered')
  const waiting = rows.filter((row) => isOurTurn(row, identity.office))
  const stepOf = (row: TransferRow): TransferStep | undefined => {
    if (isCity && row.stage === 'to-accept') return { label: TEXT.redirect, run: () => setRedirected(row) }
    if (!isOurTurn(row, identity.office)) return undefined
    return isCity
      ? { label: TEXT.handOver, run: () => void handing.run([row]) }
      : { label: TEXT.accept, run: () => void accept([row]) }
  }
  const busy = handing.progress !== undefined
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      actions={
        isCity ? (
          <>
            <Button disabled={busy} onClick={() => setWhole(true)}>
              {TEXT.whole}
            </Button>
            <Button
              type="primary"
              disabled={offered.length === 0 || busy}
              onClick={() => void handing.run(offered)}
            >
              {TEXT.handOverAll(offered.length)}
            </Button>
          </>
        ) : (
          waiting.length > 1 && (
            <Button type="primary" onClick={() => void accept(waiting)}>
              {TEXT.acceptAll(waiting.length)}
            </Button>
          )
        )
      }
    >
      <ExportNotice exporting={exporting} />
      {isCity && <TellOffices rows={rows} next={next} exporting={exporting} />}
      {rows.some((row) => next.stepOf(row) === 'report') && <ReportNow exporting={exporting} />}
      <p className="muted">{isCity ? TEXT.cityIntro : TEXT.districtIntro}</p>
      {handing.progress !== undefined && (
        <p role="status">{TEXT.running(handing.progress.done, handing.progress.all)}</p>
      )}
      <DataTable
        label={TEXT.table}
        columns={[...transferColumns(identity.office, next.stepOf), stepColumn(stepOf, busy)]}
        rows={rows}
        rowKey={({ associationId }) => associationId}
        onOpen={({ associationId }) => go(`/associations/${associationId}`)}
        empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
      />
      {redirected !== undefined && (
        <RedirectPanel row={redirected} handing={handing} onClose={() => setRedirected(undefined)} />
      )}
      {whole && <WholePanel associations={associations} handing={handing} onClose={() => setWhole(false)} />}
    </Page>
  )
}

/** The new office takes associations up, all in one write: an office that ended may have left hundreds. */
function useAccept(): (rows: readonly TransferRow[]) => Promise<void> {
  const store = useStore()
  const say = useSay()
  return async (rows) => {
    const [first] = rows
    if (first === undefined) return
    const written = await store.write(rows.flatMap(acceptOf), { reason: TEXT.acceptReason })
    if (written.ok) say.done(rows.length === 1 ? TEXT.accepted(first.name) : TEXT.acceptedMany(rows.length))
    else say.failed(written.failure)
  }
}

/** What this desk does next about an association, if it is its turn. */
interface TransferStep {
  readonly label: string
  readonly run: () => void
}

const stepColumn = (
  stepOf: (row: TransferRow) => TransferStep | undefined,
  busy: boolean,
): TableColumn<TransferRow> => ({
  key: 'do',
  title: TABLE_TEXT.actions,
  width: 84,
  text: () => '',
  cell: (row) => <StepButton step={stepOf(row)} busy={busy} />,
})

const StepButton = ({ step, busy }: { readonly step: TransferStep | undefined; readonly busy: boolean }) =>
  step !== undefined && (
    <LinkButton
      disabled={busy}
      onClick={(event) => {
        event.stopPropagation()
        step.run()
      }}
    >
      {step.label}
    </LinkButton>
  )
