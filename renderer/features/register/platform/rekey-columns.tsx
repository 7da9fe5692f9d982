import { fieldLabel } from '../../../text/fields'
import { PLATFORM_TEXT as TEXT } from '../../../text/platform'
import { BLANK, valueText } from '../../../text/values'
import { MaskedCell } from '../../../ui/record/masked-cell'
import { byText, type TableColumn } from '../../../ui/table-column'
import { REKEY_FIELDS, type RekeyRow } from './rekey-row'

type Field = (typeof REKEY_FIELDS)[number]

/** What stands in a field, as it is keyed; blank where nothing is known. */
export function rekeyText({ value }: RekeyRow, field: Field): string {
  const text = valueText('association', field, value[field])
  return text === BLANK ? '' : text
}

const WIDTHS: Readonly<Partial<Record<Field, number>>> = { name: 240, hostName: 240, address: 240 }

const fieldColumn = (field: Field): TableColumn<RekeyRow> => ({
  key: field,
  title: fieldLabel('association', field),
  width: WIDTHS[field] ?? 130,
  cell: (row) => rekeyText(row, field),
  whole: (row) => rekeyText(row, field),
  order: byText((row) => rekeyText(row, field)),
})

const sealedColumn = (field: 'contactName' | 'contactPhone'): TableColumn<RekeyRow> => ({
  key: field,
  title: fieldLabel('association', field),
  width: 130,
  cell: ({ record }) => <MaskedCell record={record} field={field} />,
  sealed: { field, record: ({ record }) => record },
})

/** All columns in the order of keying; the sheet that is saved has the same. */
export const REKEY_COLUMNS: readonly TableColumn<RekeyRow>[] = [
  ...REKEY_FIELDS.map(fieldColumn),
  { key: 'chair', title: TEXT.chair, width: 100, cell: ({ chair }) => chair },
  { key: 'secretary', title: TEXT.secretary, width: 100, cell: ({ secretary }) => secretary },
  { key: 'members', title: TEXT.members, width: 100, number: true, cell: ({ members }) => members },
  sealedColumn('contactName'),
  sealedColumn('contactPhone'),
]
