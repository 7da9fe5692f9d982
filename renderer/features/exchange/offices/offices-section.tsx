import { Link } from 'wouter'
import { OFFICES_TEXT as TEXT } from '../../../text/municipal-desk'
import { TABLE_TEXT } from '../../../text/tables'
import { DataTable } from '../../../ui/data-table'
import { LinkButton } from '../../../ui/link-button'
import { Section } from '../../../ui/section'
import type { TableColumn } from '../../../ui/table-column'
import { OFFICE_COLUMNS } from './office-columns'
import { countStates, type OfficeRow } from './office-rows'
import type { Exporting } from '../outgoing/use-export'

interface OfficesProps {
  readonly rows: readonly OfficeRow[] | undefined
  readonly exporting: Exporting
}

/** All offices with the age of their newest bundle and what is missing; the most urgent first. */
export function OfficesSection({ rows, exporting }: OfficesProps) {
  if (rows === undefined) return null
  return (
    <Section
      title={TEXT.title}
      beside={<span className="muted">{TEXT.counts(countStates(rows))}</span>}
      actions={<Link href="/exchange/print/offices">{TEXT.print}</Link>}
    >
      <DataTable
        tools
        label={TEXT.title}
        columns={[...OFFICE_COLUMNS, exportColumn(exporting)]}
        rows={rows}
        rowKey={({ office }) => office}
        firstOrder={{ key: 'state', down: false }}
        empty={null}
      />
    </Section>
  )
}

const exportColumn = ({ busy, run }: Exporting): TableColumn<OfficeRow> => ({
  key: 'do',
  title: TABLE_TEXT.actions,
  width: 64,
  cell: ({ office, state }) =>
    state !== 'not-enrolled' && (
      <LinkButton disabled={busy} onClick={() => void run(office)}>
        {TEXT.export}
      </LinkButton>
    ),
  text: () => '',
})
