import { useWatch } from 'react-hook-form'
import type { Dossier } from '../../../../shared/records/dossier'
import { CHILD_TEXT } from '../../../text/register'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { ReturnsField } from '../applications/returns-field'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'
import { MaterialsField } from './materials-field'

const Fields = ({ above }: FieldsProps<'dossier'>) => (
  <>
    <RecordField name="matter" />
    <RecordField name="level" />
    <OfMatter />
    <RecordField name="appliedOn" />
    <RecordField name="acceptedOn" />
    <MaterialsField office={above.office} />
    <ReturnsField />
    <RecordField name="reviewedOn" />
    <RecordField name="reviewNote" />
    <RecordField name="outcome" />
    <RecordField name="decidedOn" />
    <RecordField name="documentNumber" />
  </>
)

/** What only one matter has: a way of approval (第十四条), a ground to end (第十九条). */
function OfMatter() {
  const { methods } = useRecordFormContext()
  const { matter, approvalMode, ground } = useWatch({ control: methods.control }) as Dossier
  return (
    <>
      {(matter === 'establish' || approvalMode !== undefined) && <RecordField name="approvalMode" />}
      {(matter === 'deregister' || ground !== undefined) && <RecordField name="ground" />}
    </>
  )
}

/** 申请材料 (《实施细则》第十四条 for municipal-level ones). */
export const DOSSIER: ChildKind<'dossier'> = {
  kind: 'dossier',
  Fields,
  first: ({ level }) => (level === undefined ? {} : { level }),
  must: ['matter'],
  firstOrder: { key: 'appliedOn', down: true },
  columns: [
    fieldColumn('dossier', 'matter', 110),
    fieldColumn('dossier', 'level', 90),
    fieldColumn('dossier', 'appliedOn', 110),
    fieldColumn('dossier', 'acceptedOn', 110),
    {
      key: 'materials',
      title: CHILD_TEXT.materials,
      cell: ({ value }) => CHILD_TEXT.received(value.materials?.length ?? 0),
    },
    fieldColumn('dossier', 'outcome', 100),
    fieldColumn('dossier', 'decidedOn', 110),
    fieldColumn('dossier', 'documentNumber', 160),
  ],
}
