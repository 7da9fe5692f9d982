import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'
import { transferBrings } from './transfer-brings'

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
  brings: transferBrings,
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
