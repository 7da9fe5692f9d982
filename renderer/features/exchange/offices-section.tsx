import { useState } from 'react'
import type { Standing } from '../../store/exchange-standing'
import { useExchangeStandings } from '../../store/use-exchange-standing'
import { EXCHANGE_TEXT as TEXT } from '../../text/exchange'
import { minuteOf } from '../../text/saving'
import { TABLE_TEXT } from '../../text/tables'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { Section } from '../../ui/section'
import { byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import { ageTone, daysSince } from './age'
import { officeName } from './office-name'
import type { Exporting } from './use-export'

interface OfficesProps {
  readonly offices: readonly string[]
  readonly exporting: Exporting
}

/** The enrolled offices with the age of their newest bundle. */
export function OfficesSection({ offices, exporting }: OfficesProps) {
  const standings = useExchangeStandings(offices)
  if (standings === undefined) return null
  return (
    <Section title={TEXT.offices}>
      <DataTable
        label={TEXT.offices}
        columns={columnsFor(exporting)}
        rows={standings}
        rowKey={({ office }) => office}
        empty={<EmptyState title={TEXT.officesEmpty}>{TEXT.officesEmptyText}</EmptyState>}
      />
    </Section>
  )
}

const timeOf = (instant: string | undefined): string =>
  instant === undefined ? TEXT.never : minuteOf(instant)

const columnsFor = ({ busy, run }: Exporting): readonly TableColumn<Standing>[] => [
  {
    key: 'office',
    title: TEXT.office,
    cell: ({ office }) => officeName(office),
    order: byText(({ office }) => officeName(office)),
  },
  {
    key: 'made',
    title: TEXT.lastMade,
    width: 240,
    cell: ({ madeAt }) => (
      <>
        {timeOf(madeAt)} {madeAt !== undefined && <Age instant={madeAt} />}
      </>
    ),
    order: byText(({ madeAt }) => madeAt),
  },
  {
    key: 'taken',
    title: TEXT.lastTaken,
    width: 160,
    cell: ({ receivedAt }) => timeOf(receivedAt),
    order: byText(({ receivedAt }) => receivedAt),
  },
  { key: 'sent', title: TEXT.lastSent, width: 160, cell: ({ sentAt }) => timeOf(sentAt) },
  {
    key: 'do',
    title: TABLE_TEXT.actions,
    width: 76,
    cell: ({ office }) => (
      <LinkButton disabled={busy} onClick={() => void run(office)}>
        {TEXT.exportTo}
      </LinkButton>
    ),
  },
]

function Age({ instant }: { readonly instant: string }) {
  const [now] = useState(() => Date.now())
  const days = daysSince(instant, now)
  return <Tag tone={ageTone(days)}>{TEXT.age(days)}</Tag>
}
