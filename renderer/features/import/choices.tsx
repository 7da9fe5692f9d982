import { Button, Select } from 'antd'
import type { Choice } from '../../../shared/ledger/problem'
import { choiceLabel } from '../../text/import-problems'

interface ChoicesProps {
  readonly choices: readonly Choice[]
  /** What choosing does; stands in the closed list. */
  readonly label: string
  readonly onChoose: (text: string) => void
}

/** More than this many are a list, not buttons. */
const MOST_BUTTONS = 4
const LONG_TEXT = 10

/** Texts that a cell could hold instead: buttons when they are few and short, else a list. */
export function Choices({ choices, label, onChoose }: ChoicesProps) {
  if (choices.length === 0) return null
  const few = choices.length <= MOST_BUTTONS && choices.every(({ text }) => text.length <= LONG_TEXT)
  if (!few) {
    return (
      <div className="import-choices">
        <Select
          aria-label={label}
          placeholder={label}
          value={null}
          style={{ width: '100%' }}
          showSearch={{ optionFilterProp: 'label' }}
          options={choices.map(({ text, facts }) => ({ value: text, label: choiceLabel(text, facts) }))}
          onChange={(text: string | null) => {
            if (text !== null) onChoose(text)
          }}
        />
      </div>
    )
  }
  return (
    <div className="import-choices">
      {choices.map(({ text, facts }) => (
        <Button key={text} size="small" onClick={() => onChoose(text)}>
          {choiceLabel(text, facts)}
        </Button>
      ))}
    </div>
  )
}
