import { useRef, type ReactNode } from 'react'
import type { Json } from '../../../../shared/base/json'
import type { Dossier } from '../../../../shared/records/dossier'
import { useStore } from '../../../store/store-provider'
import type { Change, RecordView } from '../../../store/store-face'
import {
  useRecordForm,
  type FieldChanges,
  type FormRefusal,
  type RecordFormState,
} from '../../../ui/form/use-record-form'
import { RecordDrawer } from '../../../ui/record/record-drawer'

interface StepDrawerProps {
  readonly title: string
  /** The application; without a value while it is being made. */
  readonly dossier: Pick<RecordView<'dossier'>, 'id' | 'value'>
  /** What the step proposes, to be typed over. */
  readonly proposed: Readonly<Record<string, Json>>
  readonly must: readonly string[]
  readonly refuse?: (values: Dossier) => FormRefusal | undefined
  /** The writes of the step; its fields alone unless given. */
  readonly changes?: (fields: FieldChanges, values: Dossier) => readonly Change[]
  /** Everything is on the disk, with these values. */
  readonly onSaved: (values: Dossier) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One step of an application: a few fields of its dossier, all that follows from them in the same write. */
export function StepDrawer({ title, dossier, onClose, children, ...step }: StepDrawerProps) {
  const form = useStepForm({ dossier, ...step })
  return (
    <RecordDrawer title={title} form={form} onClose={onClose}>
      {children}
    </RecordDrawer>
  )
}

type StepForm = Omit<StepDrawerProps, 'title' | 'onClose' | 'children'>

function useStepForm({ dossier, proposed, must, refuse, changes, onSaved }: StepForm): RecordFormState {
  const store = useStore()
  const { id, value } = dossier
  const written = useRef<Dossier>(value)
  return useRecordForm({
    kind: 'dossier',
    initial: value,
    proposed,
    must,
    ...(refuse === undefined ? {} : { refuse: (values) => refuse(values) }),
    save: (fields, values) => {
      written.current = values
      return store.write(changes?.(fields, values) ?? [{ kind: 'dossier', id, set: fields }])
    },
    onSaved: () => onSaved(written.current),
  })
}
