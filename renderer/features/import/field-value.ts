import type { Json } from '../../../shared/base/json'
import { clusterName } from '../../../shared/codes/clusters'
import { nameOf, type Code } from '../../../shared/codes/code-list'
import { divisionByCode } from '../../../shared/codes/divisions'
import { sectorDivision } from '../../../shared/codes/sectors'
import type { FieldChange } from '../../../shared/ledger/record-change'
import { fieldTypeOf } from '../../../shared/records/field-type'
import { association } from '../../../shared/records/association'
import { kindOf } from '../../../shared/records/kinds'
import { IMPORT_TEXT } from '../../text/import'
import { officeName } from '../../text/import-problems'
import { maskedFields } from '../../store/masked'

const OFFICE_FIELDS = new Set(['approvingOffice', 'localOffice', 'groupMemberOf'])

/** Old and new value of a change in words; what is sealed at rest is not shown again just because it changes. */
export function changeTexts({
  kind,
  field,
  old,
  new: value,
}: FieldChange): readonly [old: string, next: string] {
  const of = kind === 'proposal' ? association : kindOf(kind)
  const group = Object.values(of?.groups ?? {}).find(({ shape }) => Object.hasOwn(shape, field))
  const text = (json: Json): string => valueText(json, field, group?.shape[field])
  const shownOld =
    old === undefined
      ? IMPORT_TEXT.blank
      : group?.sealed === true
        ? (maskedFields({ [field]: old })[field] ?? '')
        : text(old)
  return [shownOld, text(value)]
}

function valueText(
  value: Json,
  field: string,
  schema: Parameters<typeof fieldTypeOf>[0] | undefined,
): string {
  if (Array.isArray(value))
    return value.map((one: Json) => valueText(one, field, schema)).join(IMPORT_TEXT.listed)
  if (typeof value === 'boolean') return value ? IMPORT_TEXT.yes : IMPORT_TEXT.no
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  if (OFFICE_FIELDS.has(field)) return officeName(value)
  if (field === 'division') return divisionByCode(value)?.name ?? value
  if (field === 'sector') return sectorDivision(value)?.name ?? value
  if (field === 'cluster' || field === 'secondCluster') return clusterName(value)
  const type = schema === undefined ? undefined : fieldTypeOf(schema)
  return type?.type === 'one-of' || type?.type === 'some-of'
    ? nameOf(type.list as readonly Code[], value)
    : value
}
