import type { ReactNode } from 'react'
import type { SheetCell, TextSheet } from '../../shared/ledger/xlsx/text-sheet'
import './paper.css'

interface ListPaperProps {
  readonly sheet: TextSheet
  /** What stands between the lines of the heading and the list. */
  readonly above?: ReactNode
  /** What stands below the list. */
  readonly below?: ReactNode
}

/** A list on landscape paper, as it is saved as .xlsx; its header repeats on every page. */
export const ListPaper = ({ sheet, above, below }: ListPaperProps) => {
  const [title, ...notes] = sheet.heading ?? []
  return (
    <article className="paper paper-summary" lang="zh-CN">
      <h1>{title}</h1>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {above}
      <table className="paper-table">
        <thead>
          <tr>
            {sheet.header.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((cells) => (
            <Row key={String(cells[0])} header={sheet.header} cells={cells} />
          ))}
          {sheet.total !== undefined && <Row header={sheet.header} cells={sheet.total} strong />}
        </tbody>
      </table>
      {below}
    </article>
  )
}

interface RowProps {
  readonly header: readonly string[]
  readonly cells: readonly SheetCell[]
  readonly strong?: boolean
}

const Row = ({ header, cells, strong = false }: RowProps) => (
  <tr className={strong ? 'paper-strong' : undefined}>
    {cells.map((cell, at) => (
      <td key={header[at] ?? at} className={at === 0 ? 'paper-number' : figureClass(cell)}>
        {cell}
      </td>
    ))}
  </tr>
)

/** Figures that are compared stand at the right, rates too; the running number and words do not. */
const figureClass = (cell: SheetCell): string | undefined =>
  typeof cell === 'number' || /^\d+(?:\.\d+)?%$/.test(cell) ? 'paper-figure' : undefined
