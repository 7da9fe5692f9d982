import { Link } from 'wouter'
import type { LedgerLine } from '../../../store/exchange-standing'
import { useExchangeLedger } from '../../../store/use-exchange-standing'
import { APP_TEXT } from '../../../text/app'
import { EXCHANGE_TEXT, LEDGER_TEXT as TEXT } from '../../../text/exchange'
import { OFFICES_TEXT } from '../../../text/municipal-desk'
import { minuteOf } from '../../../text/saving'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { byNumber, type TableColumn } from '../../../ui/table-column'
import { LEDGER_COLUMNS, OPERATOR } from './ledger-columns'

/** 交换台账: every bundle in and out with hashes, counts, who, and what became of it. */
export function LedgerScreen() {
  const entries = useExchangeLedger()
  if (entries === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  return (
    <Page
      fixed
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      beside={<span className="muted">{TEXT.count(entries.length)}</span>}
      actions={<Link href="/exchange/print/ledger">{OFFICES_TEXT.print}</Link>}
    >
      <DataTable
        fill
        label={TEXT.title}
        columns={[...LEDGER_COLUMNS, ...MORE]}
        rows={entries}
        rowKey={({ direction, bundle }) => `${direction} ${bundle}`}
        empty={<EmptyState title={TEXT.empty}>{TEXT.emptyText}</EmptyState>}
      />
    </Page>
  )
}

/** What only the whole ledger says. */
const MORE: readonly TableColumn<LedgerLine>[] = [
  OPERATOR,
  {
    key: 'photos',
    title: TEXT.photos,
    width: 92,
    number: true,
    cell: ({ photos }) => photos,
    order: byNumber(({ photos }) => photos),
  },
  {
    key: 'bytes',
    title: TEXT.bytes,
    width: 88,
    number: true,
    cell: ({ bytes }) => bytes,
    order: byNumber(({ bytes }) => bytes),
  },
  { key: 'sequence', title: TEXT.sequence, width: 64, number: true, cell: ({ sequence }) => sequence },
  { key: 'range', title: TEXT.range, width: 112, cell: ({ base, upTo }) => `${base} – ${upTo}` },
  { key: 'made', title: TEXT.made, width: 136, cell: ({ createdAt }) => minuteOf(createdAt) },
  {
    key: 'manifest',
    title: TEXT.manifest,
    width: 140,
    cell: ({ manifest }) => manifest,
    whole: ({ manifest }) => manifest,
  },
  {
    key: 'fileHash',
    title: TEXT.fileHash,
    width: 140,
    cell: ({ fileHash }) => fileHash ?? '',
    whole: ({ fileHash }) => fileHash ?? '',
  },
  {
    key: 'bundle',
    title: TEXT.bundle,
    width: 120,
    cell: ({ bundle }) => bundle,
    whole: ({ bundle }) => bundle,
  },
]
