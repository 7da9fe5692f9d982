import { scoreText } from '../../shared/scoring/score-input'
import { DOCUMENTS_TEXT as TEXT } from '../text/evaluation-documents'

/** One line of the printed summary of a year. */
export interface PaperSummaryRow {
  /** Of the association: one name at two hosts is two lines. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly sections: Readonly<Record<string, number>>
  readonly score: string
  readonly bonus: string
  readonly grade: string
  readonly siteOn: string
  readonly assessors: string
  readonly remark: string
}

interface SummaryTableProps {
  readonly title: string
  readonly note: string
  readonly counts: string
  /** Section codes, in printed order. */
  readonly sections: readonly string[]
  readonly rows: readonly PaperSummaryRow[]
}

/** The summary of a year on landscape paper; its header repeats on every page. */
export const SummaryTable = ({ title, note, counts, sections, rows }: SummaryTableProps) => (
  <article className="paper paper-summary" lang="zh-CN">
    <h1>{title}</h1>
    <p>{note}</p>
    <table className="paper-table">
      <thead>
        <tr>
          {[TEXT.number, TEXT.name, TEXT.kind, ...sections, TEXT.score, TEXT.bonus, TEXT.grade].map(
            (head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ),
          )}
          <th scope="col">{TEXT.siteOn}</th>
          <th scope="col">{TEXT.assessors}</th>
          <th scope="col">{TEXT.remark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.id}>
            <td className="paper-number">{at + 1}</td>
            <td>{row.name}</td>
            <td className="paper-whole">{row.kind}</td>
            {sections.map((code) => (
              <td className="paper-number" key={code}>
                {row.sections[code] === undefined ? '' : scoreText(row.sections[code])}
              </td>
            ))}
            <td className="paper-number">{row.score}</td>
            <td className="paper-number">{row.bonus}</td>
            <td className="paper-center">{row.grade}</td>
            <td className="paper-whole">{row.siteOn}</td>
            <td>{row.assessors}</td>
            <td className="paper-small">{row.remark}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>{counts}</p>
  </article>
)
