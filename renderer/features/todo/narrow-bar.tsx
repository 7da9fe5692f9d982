import { Radio } from 'antd'
import { useMemo, type ReactNode } from 'react'
import type { Addressee } from '../../../shared/rules/catalogue'
import { ADDRESSEE_NAMES } from '../../text/rules'
import { TODO_TEXT } from '../../text/todo'
import { FilterSelect } from '../../ui/filter-select'
import type { AssociationFindings } from '../../ui/findings/findings-memo'
import type { Whose } from '../../ui/findings/todo-rows'
import type { Narrowed } from './todo-filter'

interface NarrowBarProps {
  readonly all: readonly AssociationFindings[]
  readonly narrowed: Narrowed
  readonly onNarrowed: (narrowed: Narrowed) => void
  readonly whose: Whose
  readonly onWhose: (whose: Whose) => void
  /** How the list is grouped. */
  readonly children: ReactNode
}

const ADDRESSEES = Object.keys(ADDRESSEE_NAMES) as readonly Addressee[]

/** Narrows the list to an association or to whom it is addressed; groups it; takes in other offices' business. */
export function NarrowBar({ all, narrowed, onNarrowed, whose, onWhose, children }: NarrowBarProps) {
  const associations = useMemo(
    () => all.map(({ id, name }) => ({ value: id, label: name === '' ? TODO_TEXT.unnamed : name })),
    [all],
  )
  return (
    <div className="todo-filters" role="search">
      <FilterSelect
        label={TODO_TEXT.association}
        width={240}
        value={narrowed.associationId}
        choices={associations}
        onChange={(associationId) => onNarrowed({ ...narrowed, associationId })}
      />
      <FilterSelect
        label={TODO_TEXT.addressee}
        width={150}
        value={narrowed.addressee}
        choices={ADDRESSEES.map((value) => ({ value, label: ADDRESSEE_NAMES[value] }))}
        onChange={(value) =>
          onNarrowed({ ...narrowed, addressee: ADDRESSEES.find((addressee) => addressee === value) })
        }
      />
      {children}
      <Radio.Group
        className="spread"
        aria-label={TODO_TEXT.whose}
        value={whose}
        onChange={(event) => onWhose(event.target.value === 'all' ? 'all' : 'ours')}
        options={[
          { value: 'ours', label: TODO_TEXT.ours },
          { value: 'all', label: TODO_TEXT.everybody },
        ]}
      />
    </div>
  )
}
