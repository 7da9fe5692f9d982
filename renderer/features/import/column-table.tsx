import { Select } from 'antd'
import { useId } from 'react'
import type { Column, SheetChoice, SheetLayout } from '../../../shared/ledger/layout'
import { leftOutTitled, targetsOf } from '../../../shared/ledger/targets'
import { cellAt, columnName, type Sheet } from '../../../shared/ledger/workbook'
import { IMPORT_TEXT as TEXT, LEFT_OUT_TEXT } from '../../text/import'
import { useColumnKeys } from './column-keys'

interface ColumnTableProps {
  readonly sheet: Sheet
  readonly choice: SheetChoice
  readonly layout: SheetLayout
  readonly onChange: (choice: SheetChoice) => void
}

const SAMPLES = 3
const LEAVE_OUT = ''

/** Every column of a sheet with its first cells and what it is taken for. */
export function ColumnTable({ sheet, choice, layout, onChange }: ColumnTableProps) {
  const { purpose } = choice
  const id = useId()
  const open = layout.columns.filter((column) => !isFixed(column))
  const { stop, handlers } = useColumnKeys(
    open.map(({ leftOut }) => ({ wanting: leftOut === 'unknown' || leftOut === 'second' })),
  )
  if (purpose === 'none') return null
  const options = [
    { value: LEAVE_OUT, label: TEXT.leaveOut },
    ...targetsOf(purpose).map(({ id, titles }) => ({ value: id, label: titles[0] })),
  ]
  /** A target belongs to one column: choosing it here takes it from where it was. */
  const choose = (index: number, target: string): void => {
    const others = Object.entries(choice.targets).filter(([at, id]) => Number(at) !== index && id !== target)
    const own = target === LEAVE_OUT ? [] : [[index, target] as const]
    onChange({ ...choice, targets: Object.fromEntries([...others, ...own]) })
  }
  const data = sheet.rows.filter(({ number }) => layout.uses.get(number) === 'data').slice(0, SAMPLES)
  return (
    <table className="import-columns" {...handlers}>
      <caption id={id}>{TEXT.columnKeys}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXT.column}</th>
          <th scope="col">{TEXT.columnTitle}</th>
          <th scope="col">{TEXT.sample}</th>
          <th scope="col">{TEXT.target}</th>
        </tr>
      </thead>
      <tbody>
        {layout.columns.map((column) => (
          <tr key={column.index}>
            <td>{columnName(column.index)}</td>
            <th scope="row">{column.title}</th>
            <td className="import-sample">{data.map((row) => cellAt(row, column.index).text).join(' ┊ ')}</td>
            <td>
              <ColumnTarget
                column={column}
                options={options}
                isStop={column === open[stop]}
                keys={id}
                onChoose={(target) => choose(column.index, target)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ColumnTargetProps {
  readonly column: Column
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly isStop: boolean
  /** The id of what tells the keys. */
  readonly keys: string
  readonly onChoose: (target: string) => void
}

/** What must not be collected cannot be chosen. */
const isFixed = ({ title }: Column): boolean => leftOutTitled(title) === 'not-collected'

function ColumnTarget({ column, options, isStop, keys, onChoose }: ColumnTargetProps) {
  const { title, target, leftOut } = column
  return (
    <div className="import-target">
      <Select
        aria-label={`${TEXT.target} ${title}`}
        showSearch={{ optionFilterProp: 'label' }}
        aria-describedby={keys}
        tabIndex={isStop ? 0 : -1}
        disabled={isFixed(column)}
        style={{ width: 180 }}
        value={target ?? LEAVE_OUT}
        options={[...options]}
        onChange={onChoose}
      />
      {leftOut !== undefined && <span className="dim">{LEFT_OUT_TEXT[leftOut]}</span>}
    </div>
  )
}
