import { refusalText } from '../../../text/refusals'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'

const Fields = () => (
  <>
    <RecordField name="toOffice" />
    <RecordField name="newDivision" />
    <RecordField name="newAddress" />
    <RecordField name="movedOn" />
    <RecordField name="offeredOn" />
    <RecordField name="documentNumber" />
    <RecordField name="handedOverOn" />
    <RecordField name="withdrawnOn" />
    <RecordField name="note" />
  </>
)

/**
 * 转隶 (《实施细则》第三条), the former office's side: with the day it is handed over the association stands as 转出. A
 * municipal-level association that moves keeps its approver, so it is not transferred.
 */
export const TRANSFER: ChildKind<'transfer'> = {
  kind: 'transfer',
  Fields,
  first: () => ({}),
  must: ['toOffice', 'offeredOn'],
  brings: async ({ value, changed }, store, associationId) => {
    const association = await store.get('association', associationId)
    if (association?.value.level === 'municipal') return { refused: refusalText('transfer-municipal') ?? '' }
    const isOver = changed.includes('handedOverOn') && value.handedOverOn !== undefined
    if (!isOver) return { changes: [] }
    return { changes: [{ kind: 'association', id: associationId, set: { status: 'transferred' } }] }
  },
  firstOrder: { key: 'offeredOn', down: true },
  columns: [
    fieldColumn('transfer', 'toOffice', 150),
    fieldColumn('transfer', 'newAddress'),
    fieldColumn('transfer', 'movedOn', 130),
    fieldColumn('transfer', 'offeredOn', 120),
    fieldColumn('transfer', 'handedOverOn', 110),
    fieldColumn('transfer', 'withdrawnOn', 110),
  ],
}
