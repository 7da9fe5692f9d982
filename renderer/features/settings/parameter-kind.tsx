import { useWatch } from 'react-hook-form'
import type { ParameterCode } from '../../../shared/codes/parameter-names'
import { BLANK, valueText } from '../../text/values'
import { fieldLabel } from '../../text/fields'
import { PARAMETER_NOTES } from '../../text/own-settings'
import { RecordField } from '../../ui/form/record-field'
import { useRecordFormContext } from '../../ui/form/record-form-context'
import { fieldColumn } from '../../ui/record/field-columns'
import type { OwnKind } from '../../ui/record/own-kind'

/** A number or a list, as the parameter asks, with what it decides and where it comes from. */
function Fields() {
  const { methods } = useRecordFormContext()
  const name = useWatch({ control: methods.control, name: 'name' }) as ParameterCode | undefined
  return (
    <>
      <RecordField name="name" {...(name === undefined ? {} : { hint: PARAMETER_NOTES[name] })} />
      {name === 'districtMaterials' ? <RecordField name="materials" /> : <RecordField name="amount" />}
      <RecordField name="documentNumber" />
      <RecordField name="validFrom" />
      <RecordField name="validUntil" />
    </>
  )
}

/** 规则参数 (《实施细则》第四十三条). */
export const PARAMETER: OwnKind<'parameter'> = {
  kind: 'parameter',
  Fields,
  first: () => ({}),
  must: ['name', 'documentNumber', 'validFrom'],
  firstOrder: { key: 'validFrom', down: true },
  columns: [
    fieldColumn('parameter', 'name', 240),
    {
      key: 'value',
      title: fieldLabel('parameter', 'amount'),
      cell: ({ value }) =>
        value.name === 'districtMaterials'
          ? (value.materials?.split('\n').join('；') ?? BLANK)
          : valueText('parameter', 'amount', value.amount),
    },
    fieldColumn('parameter', 'documentNumber', 200),
    fieldColumn('parameter', 'validFrom', 110),
    fieldColumn('parameter', 'validUntil', 110),
  ],
}
