import { Button } from 'antd'
import { useState } from 'react'
import { bridge } from '../../bridge'
import { useRecords } from '../../store/hooks'
import { useStore } from '../../store/store-provider'
import { takeSnapshot } from '../../store/take-snapshot'
import { DEPOSIT_TEXT as TEXT } from '../../text/deposits'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { useSay } from '../../ui/say'
import { Section } from '../../ui/section'
import { today } from '../../ui/today'
import { DEPOSIT_COLUMNS } from './deposit-columns'
import { newestFirst } from './deposit-generations'
import './backup.css'

/** The district's side: a snapshot for 市科协 to keep, and a record that says which file it is. */
export function DepositSection() {
  const { office, pcName } = useDesk().identity
  const store = useStore()
  const say = useSay()
  const records = useRecords('deposit')
  const [busy, setBusy] = useState(false)
  const make = async (): Promise<void> => {
    setBusy(true)
    const made = await takeSnapshot(bridge, store, { reason: 'manual', place: 'chosen' })
    setBusy(false)
    if (!made.ok) return say.failed(made.failure)
    if (made.value?.saved !== true) return
    const { name, bytes, sha256 } = made.value
    const written = await store.write(
      [
        {
          kind: 'deposit',
          id: store.newId(),
          office,
          set: { madeOn: today(), name, bytes, fileSum: sha256, pcName },
        },
      ],
      { reason: TEXT.reason },
    )
    if (written.ok) say.done(TEXT.made(name))
    else say.failed(written.failure)
  }
  return (
    <Section
      title={TEXT.title}
      actions={
        <Button loading={busy} onClick={() => void make()}>
          {busy ? TEXT.making : TEXT.make}
        </Button>
      }
    >
      <p className="backup-lead">{TEXT.lead}</p>
      <DataTable
        label={TEXT.title}
        columns={DEPOSIT_COLUMNS}
        rows={newestFirst((records ?? []).filter((record) => record.office === office))}
        rowKey={({ id }) => id}
        empty={<EmptyState title={TEXT.none}>{TEXT.noneText}</EmptyState>}
      />
      <p className="muted backup-after">{TEXT.recover}</p>
    </Section>
  )
}
