import { Select } from 'antd'
import type { Code } from '../../../shared/codes/code-list'
import type { SheetChoice } from '../../../shared/ledger/layout'
import { typeOf } from '../../../shared/ledger/readers/read-cell'
import { PURPOSE_KINDS, type SheetPurpose } from '../../../shared/ledger/target'
import { targetById } from '../../../shared/ledger/targets'
import { kindOf } from '../../../shared/records/kinds'
import { IMPORT_TEXT as TEXT } from '../../text/import'

interface MissingColumnsProps {
  readonly purpose: SheetPurpose
  readonly choice: SheetChoice
  readonly onChange: (choice: SheetChoice) => void
}

/** Fields of a list that a complete record needs and that no column gives: one value for all rows, if it is true of all. */
export function MissingColumns({ purpose, choice, onChange }: MissingColumnsProps) {
  const missing = missingLists(purpose, choice)
  if (missing.length === 0) return null
  const set = (id: string, text: string): void => {
    const others = Object.entries(choice.constants).filter(([target]) => target !== id)
    onChange({ ...choice, constants: Object.fromEntries(text === '' ? others : [...others, [id, text]]) })
  }
  return (
    <div className="import-missing">
      <b>{TEXT.missingColumns}</b>
      <span className="muted">{TEXT.missingHint}</span>
      {missing.map(({ id, label, names }) => (
        <label key={id}>
          <span>{label}</span>
          <Select
            aria-label={label}
            style={{ width: 140 }}
            value={choice.constants[id] ?? ''}
            options={[
              { value: '', label: TEXT.constantBlank },
              ...names.map((name) => ({ value: name, label: name })),
            ]}
            onChange={(text) => set(id, text)}
          />
        </label>
      ))}
    </div>
  )
}

interface MissingList {
  readonly id: string
  readonly label: string
  readonly names: readonly string[]
}

function missingLists(purpose: SheetPurpose, { targets }: SheetChoice): readonly MissingList[] {
  const present = new Set(Object.values(targets))
  const required = kindOf(PURPOSE_KINDS[purpose])?.required ?? []
  return required.flatMap((field) => {
    const target = present.has(field) ? undefined : targetById(purpose, field)
    if (target === undefined) return []
    const type = typeOf(target)
    return type.type === 'one-of'
      ? [
          {
            id: field,
            label: target.titles[0],
            names: (type.list as readonly Code[]).map(({ name }) => name),
          },
        ]
      : []
  })
}
