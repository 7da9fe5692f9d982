import { Radio } from 'antd'
import { EVALUATION_FORM_TEXT as TEXT, type PrintedPart } from '../../../text/evaluation-form'

interface PartChoiceProps {
  readonly parts: readonly PrintedPart[]
  readonly part: PrintedPart
  readonly disabled?: boolean
  readonly onChoose: (part: PrintedPart) => void
}

/** What of an evaluation is to be printed. */
export const PartChoice = ({ parts, part, disabled = false, onChoose }: PartChoiceProps) => (
  <Radio.Group
    aria-label={TEXT.partsLabel}
    disabled={disabled}
    value={part}
    options={parts.map((value) => ({ value, label: TEXT.parts[value] }))}
    onChange={({ target }) => onChoose(parts.find((each) => each === target.value) ?? part)}
  />
)
