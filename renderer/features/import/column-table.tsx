import { Select } from 'antd'
import type { Column, SheetChoice, SheetLayout } from '../../../shared/ledger/layout'
import { leftOutTitled, targetsOf } from '../../../shared/ledger/targets'
import { cellAt, columnName, type Sheet } from '../../../shared/ledger/workbook'
import { IMPORT_TEXT as TEXT, LEFT_OUT_TEXT } from '../../text/import'

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
    <table className="import-columns">
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
  readonly onChoose: (target: string) => void
}

function ColumnTarget({ column: { title, target, leftOut }, options, onChoose }: ColumnTargetProps) {
  const fixed = leftOutTitled(title) === 'not-collected'
  return (
    <div className="import-target">
      <Select
        aria-label={`${TEXT.target} ${title}`}
        showSearch={{ optionFilterProp: 'label' }}
        disabled={fixed}
        style={{ width: 180 }}
        value={target ?? LEAVE_OUT}
        options={[...options]}
        onChange={onChoose}
      />
      {leftOut !== undefined && <span className="dim">{LEFT_OUT_TEXT[leftOut]}</span>}
    </div>
  )
}
