import { useChildren } from '../../../store/hooks'
import { valueText } from '../../../text/values'
import { RecordField } from '../../../ui/form/record-field'

interface RectificationChoiceProps {
  readonly associationId: string
  readonly not?: string | undefined
}

/** The rectification that a warning stands on (第十九条). */
export function RectificationChoice({ associationId, not }: RectificationChoiceProps) {
  const all = useChildren('sanction', associationId) ?? []
  const choices = all
    .filter(({ id, value }) => value.handling === 'rectification' && id !== not)
    .map(({ id, value }) => ({
      value: id,
      label: `${valueText('sanction', 'decidedOn', value.decidedOn)} ${value.documentNumber ?? ''}`,
    }))
  return <RecordField name="followsId" choices={choices} />
}
