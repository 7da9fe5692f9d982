interface PaperTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly (string | number)[] }[]
}

interface PaperFiguresProps {
  readonly title: string
  readonly note: string
  readonly tables: readonly PaperTable[]
}

/** Tables of figures on paper, one below the other; their headers repeat on every page. */
export const PaperFigures = ({ title, note, tables }: PaperFiguresProps) => (
  <article className="paper paper-summary" lang="zh-CN">
    <h1 className="paper-letter-title">{title}</h1>
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
