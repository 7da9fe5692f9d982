import { useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { Link, useLocation } from 'wouter'
import { partsOf } from '../../../../shared/base/iso-date'
import type { HostTag } from '../../../../shared/codes/host-tags'
import { nextAssociationNumber } from '../../../../shared/records/association-number'
import type { Association } from '../../../../shared/records/association'
import { MUNICIPAL_ROUTE } from '../../../../shared/rules/r13-route'
import { useStore } from '../../../store/store-provider'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { useDesk } from '../../../ui/desk-identity'
import { FormGroup } from '../../../ui/form/form-group'
import { RecordField } from '../../../ui/form/record-field'
import { RecordForm } from '../../../ui/form/record-form'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useRecordForm } from '../../../ui/form/use-record-form'
import { useAssociationChoices } from '../../../ui/record/association-choices'
import { Page } from '../../../ui/page'
import { today } from '../../../ui/today'
import type { ListedAssociation } from '../list/listed-association'
import { useListedAssociations } from '../list/use-listed-associations'

/** 登记建立申请: who wants to found an association and with whose consent (第十三、十六条); the steps follow on its page. */
export function NewApplicationScreen() {
  const all = useListedAssociations()
  return (
    <Page title={TEXT.addTitle} crumbs={<Link href="/applications">{TEXT.title}</Link>}>
      {all !== undefined && <NewApplication all={all} />}
    </Page>
  )
}

function NewApplication({ all }: { readonly all: readonly ListedAssociation[] }) {
  const store = useStore()
  const { office, role } = useDesk().identity
  const [, goTo] = useLocation()
  const [id] = useState(() => store.newId())
  const numbers = useMemo(() => all.map(({ value }) => value.number), [all])
  const parents = useAssociationChoices()
  const level = role === 'city' ? 'municipal' : 'district'
  const form = useRecordForm({
    kind: 'association',
    initial: {},
    proposed: {
      kind: 'enterprise',
      level,
      status: 'preparing',
      approvalMode: 'approval',
      approvingOffice: office,
      ...(role === 'city' ? {} : { localOffice: office }),
      number: nextAssociationNumber(office, partsOf(today()).year, numbers),
    },
    must: ['name', 'hostName'],
    save: (changes, values) => {
      const { approvalMode = 'approval' } = values as Association
      const dossier = { associationId: id, matter: 'establish', level, approvalMode }
      return store.write([
        { kind: 'association', id, office, set: changes },
        { kind: 'dossier', id: store.newId(), office, set: dossier },
      ])
    },
    onSaved: () => goTo(`/associations/${id}/dossiers`),
  })
  return (
    <div className="section form-section">
      <p className="muted">{TEXT.addText}</p>
      <RecordForm form={form}>
        <FormGroup title={TEXT.groups.who}>
          <RecordField name="hostName" />
          <RecordField name="creditCode" />
          <RecordField name="hostTags" hint={<RouteHint />} />
          <RecordField name="sciTechWorkers" />
          <RecordField name="division" />
          <RecordField name="address" />
        </FormGroup>
        <FormGroup title={TEXT.groups.how}>
          <RecordField name="name" />
          <RecordField name="kind" />
          <RecordField name="approvalMode" />
          <RecordField name="formationMode" />
          <RecordField name="localOffice" />
          <RecordField name="number" />
        </FormGroup>
        <FormGroup title={TEXT.groups.consent}>
          <RecordField name="hasParty" />
          <RecordField name="partyName" />
          <RecordField name="consentBody" />
          <RecordField name="consentOn" />
          <RecordField name="parentEnterprise" />
          <RecordField name="parentAssociationId" choices={parents} />
          <RecordField name="parentConsentBody" />
          <RecordField name="parentConsentOn" />
        </FormGroup>
      </RecordForm>
    </div>
  )
}

/** 第十三条: such hosts apply to 市科协, 原则上; the scale is not given, so this advises and stops nobody. */
function RouteHint() {
  const { control } = useRecordFormContext().methods
  const [tags = [], level] = useWatch({ control, name: ['hostTags', 'level'] }) as [
    readonly HostTag[] | undefined,
    Association['level'],
  ]
  return level === 'district' && tags.some((tag) => MUNICIPAL_ROUTE.includes(tag)) ? TEXT.route : null
}
