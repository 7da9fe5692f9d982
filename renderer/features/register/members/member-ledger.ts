import type { Json } from '../../../../shared/base/json'
import type { Target } from '../../../../shared/ledger/target'
import type { RecordView } from '../../../store/store-face'
import { ledgerColumns } from '../../../ui/sheet-out/ledger-columns'
import type { TableColumn } from '../../../ui/table-column'
import type { ListedAssociation } from '../list/listed-association'

/** The whole roll; of each member's association whatever tells it from another of its name. */
export function memberLedger(
  associations: readonly ListedAssociation[],
): readonly TableColumn<RecordView<'member'>>[] {
  const byId = new Map(associations.map(({ id, value }) => [id, value]))
  const value = ({ value: own }: RecordView<'member'>, { id, record, field }: Target): Json | undefined => {
    if (record === 'member') return (own as Readonly<Record<string, Json>>)[field]
    const { name, number, creditCode, hostName } = byId.get(own.associationId ?? '') ?? {}
    const owner: Readonly<Record<string, string | undefined>> = {
      association: name,
      associationNumber: number,
      associationCode: creditCode,
      associationHost: hostName,
    }
    return owner[id]
  }
  return ledgerColumns('members', { value, record: (row) => row })
}
