import type { Kind } from '../../../shared/records/kinds'
import type { RecordView } from '../../store/store-face'
import { fieldLabel } from '../../text/fields'
import { valueText } from '../../text/values'
import type { Json } from '../../../shared/base/json'
import { byText, type TableColumn } from '../table-column'

/** A column that shows one field of a record as text and sorts by what is stored. */
export function fieldColumn<K extends Kind>(
  kind: K,
  field: string,
  width?: number,
): TableColumn<RecordView<K>> {
  const stored = ({ value }: RecordView<K>): Json | undefined =>
    (value as Readonly<Record<string, Json>>)[field]
  const text = (record: RecordView<K>): string => valueText(kind, field, stored(record))
  return {
    key: field,
    title: fieldLabel(kind, field),
    cell: text,
    whole: text,
    order: byText((record) => (stored(record) === undefined ? '' : text(record))),
    ...(width === undefined ? {} : { width }),
  }
}

/** A column of figures. */
export function numberColumn<K extends Kind>(kind: K, field: string, width = 90): TableColumn<RecordView<K>> {
  const stored = ({ value }: RecordView<K>): Json | undefined =>
    (value as Readonly<Record<string, Json>>)[field]
  return {
    key: field,
    title: fieldLabel(kind, field),
    width,
    number: true,
    cell: (record) => valueText(kind, field, stored(record)),
    order: (a, b) => Number(stored(a) ?? -1) - Number(stored(b) ?? -1),
  }
}
