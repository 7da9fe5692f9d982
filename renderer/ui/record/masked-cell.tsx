import type { RecordView } from '../../store/store-face'
import { useMasked } from './use-masked'

/** One sealed field of a record in a list, masked. */
export const MaskedCell = ({ record, field }: { readonly record: RecordView; readonly field: string }) => (
  <span className="masked">{useMasked(record)[field] ?? ''}</span>
)
