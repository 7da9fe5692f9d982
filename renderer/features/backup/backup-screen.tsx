import { Button } from 'antd'
import { useState } from 'react'
import type { KeptSnapshot } from '../../../shared/ipc/backup'
import { BACKUP_TEXT as TEXT, reasonText, sizeText } from '../../text/backup'
import { minuteOf } from '../../text/saving'
import { TABLE_TEXT } from '../../text/tables'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { byNumber, byText, type TableColumn } from '../../ui/table-column'
import { DepositSection } from './deposit-section'
import { FileSection } from './file-section'
import { HistorySection } from './history-section'
import { KeptDeposits } from './kept-deposits'
import { RestorePanel } from './restore-panel'
import type { SnapshotSource } from './use-restore'
import { SecondSection } from './second-section'
import { useBackup } from './use-backup'

/** 数据备份: what is kept, the second place, and the way back. */
export function BackupScreen() {
  const backup = useBackup()
  const { identity, demo } = useDesk()
  const [source, setSource] = useState<SnapshotSource>()
  return (
    <Page
      title={TEXT.title}
      actions={
        <>
          <Button onClick={() => void backup.make('chosen')} loading={backup.busy}>
            {TEXT.saveElsewhere}
          </Button>
          <Button type="primary" onClick={() => void backup.make('kept')} loading={backup.busy}>
            {backup.busy ? TEXT.working : TEXT.now}
          </Button>
        </>
      }
    >
      <p className="muted">{TEXT.why}</p>
      <SecondSection backup={backup} />
      <Section title={TEXT.shelf}>
        <DataTable
          label={TEXT.shelf}
          columns={COLUMNS}
          rows={backup.shelf?.kept ?? []}
          rowKey={({ name }) => name}
          onOpen={({ name }) => setSource({ name })}
          empty={<EmptyState title={TEXT.shelfEmpty}>{TEXT.shelfEmptyText}</EmptyState>}
        />
      </Section>
      <FileSection onSource={setSource} />
      {!demo && (identity.role === 'city' ? <KeptDeposits /> : <DepositSection />)}
      <HistorySection />
      {source !== undefined && <RestorePanel source={source} onClose={() => setSource(undefined)} />}
    </Page>
  )
}

const COLUMNS: readonly TableColumn<KeptSnapshot>[] = [
  {
    key: 'at',
    title: TEXT.at,
    width: 160,
    cell: ({ createdAt }) => minuteOf(createdAt),
    order: byText(({ createdAt }) => createdAt),
  },
  { key: 'reason', title: TEXT.reason, width: 120, cell: ({ reason }) => reasonText(reason) },
  {
    key: 'size',
    title: TEXT.size,
    width: 100,
    number: true,
    cell: ({ bytes }) => sizeText(bytes),
    order: byNumber(({ bytes }) => bytes),
  },
  {
    key: 'restore',
    title: TABLE_TEXT.actions,
    cell: () => <span className="link-button">{TEXT.restore}</span>,
  },
]
