import { useEffect, useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { Link, useLocation } from 'wouter'
import { nextAssociationNumber } from '../../../../shared/records/association-number'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { partsOf } from '../../../../shared/base/iso-date'
import { useStore } from '../../../store/store-provider'
import { LIST_TEXT, PAGE_TEXT as TEXT } from '../../../text/register'
import { useDesk } from '../../../ui/desk-identity'
import { RecordField } from '../../../ui/form/record-field'
import { RecordForm } from '../../../ui/form/record-form'
import { useRecordForm, type RecordFormState } from '../../../ui/form/use-record-form'
import { Page } from '../../../ui/page'
import { today } from '../../../ui/today'
import { useListedAssociations } from '../list/use-listed-associations'
import type { ListedAssociation } from '../list/listed-association'
import { changesToWrite } from './save-association'

/** 新建科协组织: the few fields to begin with; the rest on its page. */
export function NewAssociationScreen() {
  const all = useListedAssociations()
  return (
    <Page title={TEXT.newTitle} crumbs={<Link href="/associations">{LIST_TEXT.title}</Link>}>
      {all !== undefined && <NewAssociation all={all} />}
    </Page>
  )
}

function NewAssociation({ all }: { readonly all: readonly ListedAssociation[] }) {
  const store = useStore()
  const { identity } = useDesk()
  const [, goTo] = useLocation()
  const [id] = useState(() => store.newId())
  const { office, role } = identity
  const city = role === 'city'
  const number = useMemo(
    () =>
      nextAssociationNumber(
        office,
        partsOf(today()).year,
        all.map(({ value }) => value.number),
      ),
    [office, all],
  )
  const form = useRecordForm({
    kind: 'association',
    initial: {},
    proposed: {
      kind: 'enterprise',
      level: city ? 'municipal' : 'district',
      status: 'active',
      approvingOffice: office,
      ...(city ? {} : { localOffice: office }),
      number,
    },
    must: ['name', 'level'],
    onSaved: () => {
      goTo(`/associations/${id}`)
    },
    save: (changes) =>
      store.write(
        changesToWrite(changes, {
          id,
          office: changes['level'] === 'municipal' ? MUNICIPAL_OFFICE : office,
          localOffice: undefined,
          current: {},
          writer: office,
          today: today(),
          proposal: undefined,
          newId: () => store.newId(),
        }),
      ),
  })
  useApprover(form, office)
  return (
    <div className="section form-section">
      <p className="muted">{TEXT.newText}</p>
      <RecordForm form={form}>
        <RecordField name="name" wide />
        <RecordField name="kind" />
        <RecordField name="level" />
        <RecordField name="hostName" />
        <RecordField name="creditCode" />
        <RecordField name="approvingOffice" />
        <RecordField name="localOffice" />
        <RecordField name="approvalMode" />
        <RecordField name="approvedOn" />
        <RecordField name="status" />
        <RecordField name="number" />
      </RecordForm>
    </div>
  )
}

/** A municipal-level association is approved by 市科协 (《实施细则》第十三条): the choice of level proposes the approver. */
function useApprover({ methods }: RecordFormState, office: string): void {
  const { control, getValues, setValue } = methods
  const level = useWatch({ control, name: 'level' })
  useEffect(() => {
    const [from, to] = level === 'municipal' ? [office, MUNICIPAL_OFFICE] : [MUNICIPAL_OFFICE, office]
    if (getValues('approvingOffice') === from) setValue('approvingOffice', to)
  }, [level, office, getValues, setValue])
}
