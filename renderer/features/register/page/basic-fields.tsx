import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import type { AssociationKind } from '../../../../shared/codes/association-kinds'
import type { Association } from '../../../../shared/records/association'
import { PAGE_TEXT } from '../../../text/register'
import { FormGroup } from '../../../ui/form/form-group'
import { RecordField } from '../../../ui/form/record-field'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useAssociationChoices } from '../../../ui/record/association-choices'
import { ClusterField } from '../../../ui/record/cluster-field'

const GROUPS = PAGE_TEXT.groups

/** The fields of an association in the order of its paper ledger. */
export function BasicFields({ associationId }: { readonly associationId: string | undefined }) {
  const all = useAssociationChoices()
  const others = useMemo(() => all.filter(({ value }) => value !== associationId), [all, associationId])
  return (
    <>
      <FormGroup title={GROUPS.identity}>
        <RecordField name="name" />
        <RecordField name="kind" />
        <RecordField name="number" />
        <RecordField name="level" />
        <RecordField name="status" />
        <RecordField name="formationMode" />
        <MemberUnits />
      </FormGroup>
      <FormGroup title={GROUPS.approval}>
        <RecordField name="approvingOffice" />
        <RecordField name="approvalMode" />
        <RecordField name="documentNumber" />
        <RecordField name="approvedOn" />
        <RecordField name="localOffice" />
        <RecordField name="coGuides" />
        <RecordField name="leadingBody" />
      </FormGroup>
      <FormGroup title={GROUPS.host}>
        <RecordField name="hostName" />
        <RecordField name="creditCode" />
        <RecordField name="hostTags" />
        <RecordField name="sector" />
        <ClusterField name="cluster" />
        <ClusterField name="secondCluster" />
        <RecordField name="division" />
        <RecordField name="town" />
        <RecordField name="address" />
        <RecordField name="officeAddress" />
        <RecordField name="employees" />
        <RecordField name="sciTechWorkers" />
        <RecordField name="seniorTitles" />
      </FormGroup>
      <FormGroup title={GROUPS.consent}>
        <RecordField name="hasParty" />
        <RecordField name="partyName" />
        <RecordField name="partyFoundedOn" />
        <RecordField name="consentBody" />
        <RecordField name="consentOn" />
        <RecordField name="parentEnterprise" />
        <RecordField name="parentAssociationId" choices={others} />
        <RecordField name="parentConsentBody" />
        <RecordField name="parentConsentOn" />
      </FormGroup>
      <FormGroup title={GROUPS.platform}>
        <RecordField name="platformState" />
        <RecordField name="platformOn" />
        <RecordField name="platformCompleteOn" />
        <RecordField name="groupMemberOf" />
        <RecordField name="cityFederationOn" />
      </FormGroup>
      <FormGroup title={GROUPS.end}>
        <RecordField name="hostDissolvedOn" />
        <RecordField name="dissolutionDecidedOn" />
      </FormGroup>
    </>
  )
}

/** Those that several units stand behind (《实施细则》第十八条, 第四十四条). */
const OF_SEVERAL: ReadonlySet<AssociationKind | undefined> = new Set([
  'park',
  'chamber',
  'joint',
  'federation',
])

/** 成员单位, where there can be any or some are on record. */
function MemberUnits() {
  const { methods } = useRecordFormContext()
  const { kind, memberUnits } = useWatch({ control: methods.control }) as Association
  return (OF_SEVERAL.has(kind) || memberUnits !== undefined) && <RecordField name="memberUnits" />
}
