import type { TextSheet } from '../../shared/ledger/xlsx/text-sheet'
import './paper.css'

/** A list on landscape paper, as it is saved as .xlsx; its header repeats on every page. */
export const ListPaper = ({ sheet }: { readonly sheet: TextSheet }) => {
  const [title, ...notes] = sheet.heading ?? []
  return (
    <article className="paper paper-summary" lang="zh-CN">
      <h1>{title}</h1>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
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
          {[...sheet.rows, ...(sheet.total === undefined ? [] : [sheet.total])].map((cells) => (
            <tr key={String(cells[0])}>
              {cells.map((cell, at) => (
                <td key={sheet.header[at] ?? at} className={typeof cell === 'number' ? 'paper-number' : ''}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
