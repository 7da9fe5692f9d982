import { nameOf } from '../../../../shared/codes/code-list'
import { ELECTION_MATTERS } from '../../../../shared/codes/elections'
import { endedByChair } from '../../../../shared/organs/one-chair'
import { useChildren } from '../../../store/hooks'
import type { Store } from '../../../store/store-face'
import { ORGANS_TEXT } from '../../../text/organs'
import { CHILD_TEXT } from '../../../text/register'
import { RecordField } from '../../../ui/form/record-field'
import { Tag } from '../../../ui/tag'
import type { Brought, ChildKind, FieldsProps, Written } from './child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'
import { TermField } from './plan-kind'

const Fields = ({ above }: FieldsProps<'post'>) => (
  <>
    <RecordField name="person" />
    <RecordField name="office" />
    <TermField associationId={above.id} />
    <RecordField name="job" />
    <RecordField name="category" />
    <RecordField name="fullTime" />
    <RecordField name="nominatedBy" />
    <ElectionField associationId={above.id} />
    <RecordField name="votes" />
    <RecordField name="from" />
    <RecordField name="to" />
    <RecordField name="leaveReason" />
  </>
)

/** The elections of the association to choose from. */
function ElectionField({ associationId }: { readonly associationId: string }) {
  const elections = useChildren('election', associationId) ?? []
  const choices = elections.map(({ id, value }) => ({
    value: id,
    label: `${value.heldOn ?? ''} ${nameOf(ELECTION_MATTERS, value.matter)}`,
  }))
  return <RecordField name="electionId" choices={choices} />
}

const DECIDING: ReadonlySet<string> = new Set(['office', 'person', 'from', 'to'])

/** 第三十二条: a new chair ends the old one in the same write; two at a time are refused. */
async function oneChair(
  { id, value, changed }: Written<'post'>,
  store: Store,
  associationId: string,
): Promise<Brought> {
  if (value.office !== 'chair' || !changed.some((field) => DECIDING.has(field))) return { changes: [] }
  const posts = await store.children('post', associationId)
  const ended = endedByChair(posts, { id, person: value.person, from: value.from, to: value.to })
  if (!ended.ok) {
    const { code, facts = {} } = ended.failure
    return { refused: ORGANS_TEXT.problems[code](String(facts['person'] ?? ''), String(facts['from'] ?? '')) }
  }
  return {
    reason: ORGANS_TEXT.chairReason,
    changes: ended.value.map((each) => ({
      kind: 'post' as const,
      id: each.id,
      set: { to: each.to, leaveReason: ORGANS_TEXT.chairReason },
    })),
  }
}

/** 任职 (《实施细则》第三十、三十二、三十七条). */
export const POST: ChildKind<'post'> = {
  kind: 'post',
  Fields,
  first: () => ({}),
  must: ['person', 'office'],
  brings: oneChair,
  columns: [
    fieldColumn('post', 'person', 100),
    fieldColumn('post', 'office', 100),
    fieldColumn('post', 'job'),
    fieldColumn('post', 'nominatedBy', 120),
    fieldColumn('post', 'from', 110),
    {
      ...fieldColumn('post', 'to', 110),
      cell: ({ value }) => value.to ?? <Tag tone="ok">{CHILD_TEXT.inOffice}</Tag>,
    },
  ],
}
