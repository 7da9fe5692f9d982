import { officeById } from '../../../shared/codes/offices'
import type { RecordView } from '../../store/store-face'
import { PROSPECT_TEXT as TEXT } from '../../text/prospects'
import { FormGroup } from '../../ui/form/form-group'
import { RecordField } from '../../ui/form/record-field'
import { useAssociationChoices } from '../../ui/record/association-choices'
import { ClusterField } from '../../ui/record/cluster-field'
import { fieldColumn, numberColumn } from '../../ui/record/field-columns'
import type { OwnFieldsProps, OwnKind } from '../../ui/record/own-kind'
import { SealedFields } from '../../ui/record/sealed-fields'
import { byText } from '../../ui/table-column'

function Fields({ record }: OwnFieldsProps<'prospect'>) {
  const choices = useAssociationChoices()
  return (
    <>
      <RecordField name="hostName" />
      <RecordField name="kind" />
      <RecordField name="willingness" />
      <RecordField name="state" />
      <RecordField name="plan" />
      <RecordField name="formationMode" />
      <RecordField name="plannedOn" />
      <RecordField name="lastContactOn" />
      <RecordField name="nextContactOn" />
      <RecordField name="responsible" />
      <RecordField name="sciTechWorkers" />
      <RecordField name="employees" />
      <RecordField name="hostTags" />
      <RecordField name="hasParty" />
      <RecordField name="creditCode" />
      <RecordField name="division" />
      <RecordField name="town" />
      <RecordField name="address" />
      <RecordField name="sector" />
      <ClusterField name="cluster" />
      <RecordField name="foundedId" choices={choices} />
      <FormGroup title={TEXT.contactTitle}>
        <SealedFields record={record} fields={['contactName', 'contactPhone', 'notes']} />
      </FormGroup>
    </>
  )
}

/** 发展对象 (48号文一, 三（四）（五）). */
export const PROSPECT: OwnKind<'prospect'> = {
  kind: 'prospect',
  Fields,
  first: () => ({ kind: 'enterprise', state: 'open' }),
  must: ['hostName'],
  firstOrder: { key: 'nextContactOn', down: false },
  columns: [
    fieldColumn('prospect', 'hostName'),
    fieldColumn('prospect', 'kind', 100),
    fieldColumn('prospect', 'division', 130),
    numberColumn('prospect', 'sciTechWorkers', 110),
    fieldColumn('prospect', 'willingness', 130),
    fieldColumn('prospect', 'state', 90),
    fieldColumn('prospect', 'plannedOn', 110),
    fieldColumn('prospect', 'nextContactOn', 110),
    fieldColumn('prospect', 'responsible', 90),
  ],
}

const officeOf = ({ office }: RecordView<'prospect'>): string => officeById(office)?.name ?? office

/** The same as 市科协 reads them: whose each is. */
export const CITY_PROSPECT: OwnKind<'prospect'> = {
  ...PROSPECT,
  columns: [
    {
      key: 'office',
      title: TEXT.office,
      width: 100,
      cell: officeOf,
      whole: officeOf,
      order: byText(officeOf),
    },
    ...PROSPECT.columns,
  ],
}
