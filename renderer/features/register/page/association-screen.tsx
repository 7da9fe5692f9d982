import { Button } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { mergedIntoOf } from '../../../../shared/merge/life'
import type { RecordState } from '../../../../shared/records/version'
import { associationView } from '../../../store/association-view'
import { useChildren, useRecord } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { APP_TEXT } from '../../../text/app'
import { fieldLabel } from '../../../text/fields'
import { PROPOSAL_TEXT } from '../../../text/proposals'
import { LIST_TEXT, PAGE_TEXT as TEXT } from '../../../text/register'
import { MERGE_TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { useSay } from '../../../ui/say'
import { useStepFocus } from '../../../ui/step-focus'
import { TaskMark } from '../../../ui/task-mark'
import { TransferNotice } from '../../../ui/transfers/transfers-notice'
import { listed } from '../list/listed-association'
import { AssociationTags } from './association-tags'
import { declinedProposal, proposedFields } from './decide-proposal'
import { MissingLine } from './missing-line'
import { Part, type PartName } from './part'
import { PartNav } from './part-nav'
import { ProposalDecision } from './proposal-decision'
import { openProposal, proposesCore } from './save-association'
import './page.css'

/** The page of one association: what it is, what is missing, and its parts, each loaded when it is opened. */
export function AssociationScreen() {
  const { id = '', part = 'basic', child } = useParams<{ id?: string; part?: string; child?: string }>()
  const record = useRecord('association', id)
  const proposals = useChildren('proposal', id)
  const [wanted, setWanted] = useState<string>()
  const store = useStore()
  const { identity } = useDesk()
  const say = useSay()
  const [, goTo] = useLocation()
  // What is decided leaves no button behind.
  useStepFocus(identity.role === 'city' ? (openProposal(proposals ?? [])?.id ?? '') : '')
  if (record === undefined || proposals === undefined)
    return <p className="loading loading-late">{APP_TEXT.loading}</p>
  if (record === null) return <Missing />

  const proposal = openProposal(proposals)
  const declined = declinedProposal(proposals)
  const shown = listed(associationView(record, proposals))
  const name = shown.value.name ?? id
  const path = `/associations/${id}`
  const custody = { office: record.office, localOffice: record.value.localOffice, writer: identity.office }
  const setDeleted = (deleted: boolean) => store.write([{ kind: 'association', id, set: {}, deleted }])
  const remove = async (): Promise<void> => {
    const removed = await setDeleted(true)
    if (!removed.ok) return say.failed(removed.failure)
    goTo('/associations')
    say.undoable(TEXT.deletedSay(name), () => setDeleted(false))
  }
  const restore = async (): Promise<void> => {
    const restored = await setDeleted(false)
    if (restored.ok) say.done(TEXT.restored)
    else say.failed(restored.failure)
  }
  const jump = (field: string, to: PartName): void => {
    setWanted(field)
    goTo(to === 'basic' ? path : `${path}/${to}`)
  }
  return (
    <Page
      title={name}
      crumbs={<Link href="/associations">{LIST_TEXT.title}</Link>}
      beside={
        <>
          <AssociationTags association={shown} />
          <TaskMark associationId={id} />
        </>
      }
      actions={
        !proposesCore(custody) &&
        (record.deleted ? (
          <Button onClick={() => void restore()}>{TEXT.restore}</Button>
        ) : (
          <>
            <Button onClick={() => goTo(`/merge/association/${id}`)}>{MERGE_TEXT.action}</Button>
            <Button onClick={() => void remove()}>{TEXT.delete}</Button>
          </>
        ))
      }
    >
      {record.deleted && (
        <p className="deleted-note">
          {TEXT.deleted}
          <MergedInto state={record.state} />
        </p>
      )}
      {identity.role === 'city' && proposal !== undefined && (
        <ProposalDecision record={record} proposal={proposal} />
      )}
      {identity.role === 'district' && declined !== undefined && (
        <p className="deleted-note">
          {PROPOSAL_TEXT.answered(declined.value.decidedOn ?? '', declined.value.reason ?? '')}
        </p>
      )}
      {identity.role === 'district' && record.value.name !== undefined && proposal !== undefined && (
        <p className="muted">{PROPOSAL_TEXT.waiting(fieldsNamed(record, proposal))}</p>
      )}
      {shown.value.status !== 'transferred' && <MissingLine missing={shown.missing} onJump={jump} />}
      <TransferNotice association={record} waits={part === 'transfer'} />
      <PartNav path={path} part={part} />
      <Part
        name={part}
        association={shown}
        proposal={proposal}
        path={`${path}/${part}`}
        openId={child}
        wanted={wanted}
        onArrived={() => setWanted(undefined)}
      />
    </Page>
  )
}

const fieldsNamed = (record: RecordView<'association'>, proposal: RecordView<'proposal'>): string =>
  proposedFields(record, proposal)
    .map(({ field }) => fieldLabel('association', field))
    .join('、')

/** The way to the record that stayed, of one that was recorded twice. */
function MergedInto({ state }: { readonly state: RecordState }) {
  const id = mergedIntoOf(state) ?? ''
  const into = useRecord('association', id)
  return into === undefined || into === null ? null : (
    <>
      {TEXT.mergedInto}
      <Link href={`/associations/${id}`}>{into.value.name ?? id}</Link>
    </>
  )
}

const Missing = () => (
  <Page title={TEXT.notFound}>
    <EmptyState title={TEXT.notFound} action={<Link href="/associations">{LIST_TEXT.title}</Link>}>
      {TEXT.notFoundText}
    </EmptyState>
  </Page>
)
