import { useStore } from '../../../store/store-provider'
import { RecordForm } from '../../../ui/form/record-form'
import { useRecordForm } from '../../../ui/form/use-record-form'
import { SealedFields } from '../../../ui/record/sealed-fields'
import type { ListedAssociation } from '../list/listed-association'
import { useJump } from './use-jump'

interface ContactPartProps {
  readonly association: ListedAssociation
  readonly wanted: string | undefined
  readonly onArrived: () => void
}

/** 联系: sealed at rest, masked on screen, never leaves the office. */
export function ContactPart({ association, wanted, onArrived }: ContactPartProps) {
  const { id, record } = association
  const store = useStore()
  const form = useRecordForm({
    kind: 'association',
    initial: {},
    save: (changes) => store.write([{ kind: 'association', id, set: changes }]),
  })
  useJump(form, wanted, onArrived)
  return (
    <div className="section form-section">
      <RecordForm form={form}>
        <SealedFields record={record} fields={['contactName', 'contactPhone', 'notes']} />
      </RecordForm>
    </div>
  )
}
