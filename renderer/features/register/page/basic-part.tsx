import { useStore } from '../../../store/store-provider'
import type { RecordView } from '../../../store/store-face'
import { PAGE_TEXT as TEXT } from '../../../text/register'
import { useDesk } from '../../../ui/desk-identity'
import { RecordForm } from '../../../ui/form/record-form'
import { useRecordForm } from '../../../ui/form/use-record-form'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import type { ListedAssociation } from '../list/listed-association'
import { BasicFields } from './basic-fields'
import { changesToWrite, emptiedField, proposesCore } from './save-association'
import { useJump } from './use-jump'

interface BasicPartProps {
  readonly association: ListedAssociation
  readonly proposal: RecordView<'proposal'> | undefined
  readonly wanted: string | undefined
  readonly onArrived: () => void
}

/** 基本信息: everything about an association but its contact, in one form. */
export function BasicPart({ association, proposal, wanted, onArrived }: BasicPartProps) {
  const { id, record, value } = association
  const store = useStore()
  const say = useSay()
  const { identity } = useDesk()
  const custody = { office: record.office, localOffice: record.value.localOffice, writer: identity.office }
  const proposes = proposesCore(custody)
  const hasLeft = proposes && value.status === 'transferred'
  const form = useRecordForm({
    kind: 'association',
    initial: proposes ? { ...value, ...proposal?.value.fields } : value,
    must: ['name'],
    refuse: (values) => {
      const field = proposes ? emptiedField(record.value, values) : undefined
      return field === undefined ? undefined : { field, code: 'proposal-empties' }
    },
    save: async (changes) => {
      const writes = changesToWrite(changes, {
        id,
        ...custody,
        current: record.value,
        today: today(),
        proposal,
        newId: () => store.newId(),
      })
      const saved = await store.write(writes)
      const isProposed = writes.some(({ kind, deleted }) => kind === 'proposal' && deleted !== true)
      if (saved.ok && isProposed) say.done(TEXT.proposedSaved)
      return saved
    },
  })
  useJump(form, wanted, onArrived)
  return (
    <div className="section form-section">
      {proposes && !hasLeft && <p className="muted">{TEXT.municipal}</p>}
      <RecordForm form={form}>
        <BasicFields associationId={id} />
      </RecordForm>
    </div>
  )
}
