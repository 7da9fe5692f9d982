import { BACK_TEXT as TEXT } from '../text/looking-back'

interface PaperTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly (string | number)[] }[]
}

interface PaperFiguresProps {
  readonly title: string
  /** The line below the title: who counted, and when. */
  readonly issued: string
  readonly note: string
  readonly tables: readonly PaperTable[]
}

/** Tables of figures on paper, one below the other; their headers repeat on every page. */
export const PaperFigures = ({ title, issued, note, tables }: PaperFiguresProps) => (
  <article className="paper paper-summary" lang="zh-CN">
    <h1 className="paper-letter-title">{title}</h1>
    <p>{issued}</p>
    {tables.map(({ title: name, head, rows }) => (
      <section key={name}>
        <h2>{name}</h2>
        <table className="paper-table">
          <thead>
            <tr>
              {head.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.length === 0 && (
              <tr>
                <td colSpan={head.length}>{TEXT.nothing}</td>
              </tr>
            )}
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {head.map((column, at) => (
                  <td key={column} className={at > 0 && hasFigures(rows, at) ? 'paper-right' : undefined}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ))}
    <p>{note}</p>
  </article>
)

/** A column of words is not set to the right. */
const hasFigures = (rows: PaperTable['rows'], at: number): boolean =>
  rows.some(({ cells }) => /^[\d.%/—]+$/.test(String(cells[at] ?? '')))
