import type { RecordView } from '../../../store/store-face'
import { fieldLabel } from '../../../text/fields'
import { MEMBERS_TEXT } from '../../../text/register'
import { MaskedCell } from '../../../ui/record/masked-cell'
import { byText, type TableColumn } from '../../../ui/table-column'
import { fieldColumn } from '../../../ui/record/field-columns'

/** The columns of the list of members; `names`: of the associations by id, once they are read. */
export function memberColumns(
  names: ReadonlyMap<string, string> | undefined,
): readonly TableColumn<RecordView<'member'>>[] {
  const association = ({ value }: RecordView<'member'>): string =>
    names === undefined ? '' : (names.get(value.associationId ?? '') ?? MEMBERS_TEXT.unknownAssociation)
  return [
    fieldColumn('member', 'name', 100),
    {
      key: 'association',
      title: MEMBERS_TEXT.association,
      cell: association,
      whole: association,
      order: byText(association),
    },
    fieldColumn('member', 'category', 120),
    fieldColumn('member', 'department', 140),
    fieldColumn('member', 'title', 120),
    {
      key: 'phone',
      title: fieldLabel('member', 'phone'),
      width: 130,
      cell: (record) => <MaskedCell record={record} field="phone" />,
      sealed: { field: 'phone', record: (record) => record },
    },
    fieldColumn('member', 'joinedOn', 108),
    fieldColumn('member', 'state', 90),
  ]
}
