import { memo } from 'react'
import type { Column } from '../../../shared/ledger/layout'
import type { Outcome } from '../../../shared/ledger/planned-row'
import { IMPORT_TEXT as TEXT, OUTCOME_TEXT } from '../../text/import'
import { problemText, SEVERITY_MARKS, SEVERITY_NAMES } from '../../text/import-problems'
import { Tag, type Tone } from '../../ui/tag'
import type { ShownRow } from '../../workers/ledger-job'
import { CellEditor } from './cell-editor'
import type { PreviewCells, ShownCell } from './preview-rows'

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  create: 'ok',
  update: 'info',
  proposal: 'info',
  unchanged: 'plain',
  skip: 'plain',
  refused: 'bad',
}

interface PreviewRowProps {
  readonly id: string
  readonly row: ShownRow
  readonly columns: readonly Column[]
  readonly cells: PreviewCells
  /** Column one is in; absent: in another row. */
  readonly active: number | undefined
  readonly editing: boolean
  readonly onCell: (column: number) => void
  readonly onEdit: (column: number) => void
  /** `undefined`: given up. */
  readonly onFinish: (column: number, text: string | undefined) => void
}

/** One row of the file: number, outcome, cells with their marks. */
export const PreviewRow = memo(
  function PreviewRow({ id, row, columns, cells, active, editing, ...on }: PreviewRowProps) {
    return (
      <tr
        aria-selected={active !== undefined}
        className={row.outcome === 'skip' ? 'import-skipped' : undefined}
      >
        <td className="import-row-number digits">{row.row}</td>
        <td className="import-outcome">
          <Tag tone={OUTCOME_TONES[row.outcome]}>{OUTCOME_TEXT[row.outcome]}</Tag>
        </td>
        {columns.map(({ index, target }) => {
          const cell = cells.at(row, index)
          const here = active === index
          return (
            <td
              key={index}
              id={`${id}-${index}`}
              className={classOf(cell, here, target)}
              title={titleOf(cell, row)}
              onClick={() => on.onCell(index)}
              onDoubleClick={() => on.onEdit(index)}
            >
              {here && editing ? (
                <CellEditor text={cell.text} onFinish={(text) => on.onFinish(index, text)} />
              ) : (
                <CellText cell={cell} />
              )}
            </td>
          )
        })}
      </tr>
    )
  },
  (one, other) =>
    one.row === other.row &&
    one.cells === other.cells &&
    one.columns === other.columns &&
    one.active === other.active &&
    one.editing === other.editing,
)

const CellText = ({ cell: { text, worst, original } }: { readonly cell: ShownCell }) => (
  <>
    {worst !== undefined && (
      <span className={`import-mark import-mark-${worst}`}>
        <span aria-hidden="true">{SEVERITY_MARKS[worst]}</span>
        <span className="visually-hidden">{SEVERITY_NAMES[worst]}</span>
      </span>
    )}
    {original !== undefined && <span className="import-edited">{TEXT.editedMark}</span>}
    {text}
  </>
)

/** The name stays in sight while the other cells scroll. */
const classOf = ({ worst }: ShownCell, active: boolean, target: string | undefined): string | undefined => {
  const names = [
    target === 'name' ? 'import-name' : '',
    worst === undefined || worst === 'notice' ? '' : `import-cell-${worst}`,
    active ? 'import-active' : '',
  ].filter((name) => name !== '')
  return names.length === 0 ? undefined : names.join(' ')
}

/** What is wrong with a cell and what it said before, for hovering; the panel says it in full. */
function titleOf({ problems, original, text }: ShownCell, { purpose }: ShownRow): string {
  const causes = problems.map((problem) => problemText(problem, purpose).cause)
  return [text, ...causes, ...(original === undefined ? [] : [`${TEXT.edited}${original}`])].join('\n')
}
