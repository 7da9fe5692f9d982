import { Link } from 'wouter'
import { isInOffice } from '../../../../shared/rules/posts'
import { useChildren, useRecord } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import type { RecordView } from '../../../store/store-face'
import { ORGANS_TEXT as TEXT } from '../../../text/organs'
import { Attachments } from '../../../ui/attachments/attachments'
import { useDesk } from '../../../ui/desk-identity'
import { RecordField } from '../../../ui/form/record-field'
import { RecordForm } from '../../../ui/form/record-form'
import { useRecordForm } from '../../../ui/form/use-record-form'
import { today } from '../../../ui/today'
import type { Above } from './child-kind'
import { lockedWords } from './locked-words'
import { mayWriteBelow } from './may-write-below'

/** 秘书处（办公室） (《实施细则》第三十六至三十九条): who leads it, posts, rooms. */
export function SecretariatPart({ above }: { readonly above: Above }) {
  const record = useRecord('secretariat', above.id)
  const posts = useChildren('post', above.id)
  const { identity } = useDesk()
  if (record === undefined || posts === undefined) return null
  const allowed = mayWriteBelow('secretariat', above, identity.office)
  return (
    <div className="section form-section">
      <Lead above={above} posts={posts} />
      {allowed ? null : <p className="muted">{lockedWords(above, identity.office)}</p>}
      <SecretariatForm above={above} record={record} />
      {record !== null && (
        <Attachments of={{ kind: 'secretariat', id: above.id }} allowed={above.transferred !== true} />
      )}
    </div>
  )
}

interface FormProps {
  readonly above: Above
  readonly record: RecordView<'secretariat'> | null
}

function SecretariatForm({ above, record }: FormProps) {
  const store = useStore()
  const form = useRecordForm({
    kind: 'secretariat',
    initial: record?.value ?? {},
    save: (changes) =>
      store.write([
        {
          kind: 'secretariat',
          id: above.id,
          office: above.office,
          set: record === null ? { ...changes, associationId: above.id } : changes,
        },
      ]),
  })
  return (
    <RecordForm form={form}>
      <RecordField name="form" />
      <RecordField name="fullTimePosts" />
      <RecordField name="partTimePosts" />
      <RecordField name="fromOutside" />
      <RecordField name="hasRoom" />
      <RecordField name="room" />
      <RecordField name="equipment" />
      <RecordField name="notes" />
      <p className="field-row-wide muted">{TEXT.soft}</p>
    </RecordForm>
  )
}

interface LeadProps {
  readonly above: Above
  readonly posts: readonly RecordView<'post'>[]
}

/** Secretary-general and deputies in office, from the posts. */
function Lead({ above, posts }: LeadProps) {
  const inOffice = posts.filter(({ value }) => isInOffice(value, today()))
  const named = (office: string): string =>
    inOffice
      .filter(({ value }) => value.office === office)
      .map(({ value }) => value.person ?? '')
      .join('、')
  const secretary = named('secretary-general')
  const deputies = named('deputy-secretary-general')
  return (
    <p>
      <b>{TEXT.secretaryGeneral}</b> {secretary === '' ? TEXT.noSecretary : secretary}
      {deputies !== '' && (
        <>
          {'　'}
          <b>{TEXT.deputies}</b> {deputies}
        </>
      )}
      {'　'}
      <Link href={`/associations/${above.id}/posts`}>{TEXT.toPosts}</Link>
      <br />
      <span className="dim">{TEXT.secretariatLead}</span>
    </p>
  )
}
