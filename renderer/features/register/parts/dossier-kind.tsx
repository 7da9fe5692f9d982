import { DOSSIER_MATERIALS } from '../../../../shared/codes/dossier-materials'
import { CHILD_TEXT } from '../../../text/register'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind } from './child-kind'
import { fieldColumn } from './field-columns'
import { MaterialsField } from './materials-field'

const Fields = () => (
  <>
    <RecordField name="matter" />
    <RecordField name="level" />
    <RecordField name="appliedOn" />
    <RecordField name="acceptedOn" />
    <MaterialsField />
    <RecordField name="decidedOn" />
    <RecordField name="documentNumber" />
  </>
)

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
      cell: ({ value }) => CHILD_TEXT.received(value.materials?.length ?? 0, DOSSIER_MATERIALS.length),
    },
    fieldColumn('dossier', 'decidedOn', 110),
    fieldColumn('dossier', 'documentNumber', 160),
  ],
}
