import { nameOf } from '../../shared/codes/code-list'
import { PROMISERS, VISIT_PURPOSES } from '../../shared/codes/visit-purposes'
import type { Association } from '../../shared/records/association'
import { evaluationYearOf, type Visit } from '../../shared/records/visit'
import { FIELD_LABELS } from '../text/fields'
import { VISIT_TEXT as TEXT } from '../text/visits'
import { PaperFacts } from './paper-facts'
import './visit-paper.css'

interface VisitPaperProps {
  readonly association: Association
  /** The office that visits. */
  readonly office: string
  /** Absent for the blank form. */
  readonly visit: Visit | undefined
}

const LABELS = FIELD_LABELS.visit
/** Rows of the blank form for promises. */
const BLANK_ROWS = 5

/** 走访记录 on paper: facts, what was seen, problems, promises with their days, signatures of both sides. */
export function VisitPaper({ association, office, visit }: VisitPaperProps) {
  const purpose =
    visit === undefined
      ? TEXT.purposeChoices(VISIT_PURPOSES.map(({ name }) => name))
      : visit.purpose === undefined
        ? ''
        : TEXT.purposeOf(nameOf(VISIT_PURPOSES, visit.purpose), evaluationYearOf(visit))
  const facts = [
    [TEXT.association, association.name],
    [TEXT.host, association.hostName],
    [LABELS.visitedOn, visit?.visitedOn ?? (visit === undefined ? TEXT.date : '')],
    [LABELS.purpose, purpose],
    [LABELS.place, visit?.place],
    [TEXT.office, office],
    [LABELS.visitors, visit?.visitors],
    [LABELS.received, visit?.received],
  ] as const
  return (
    <article className="paper paper-visit" lang="zh-CN">
      <h1>{TEXT.paperTitle}</h1>
      <PaperFacts facts={facts} />
      <h2>
        {LABELS.seen}
        {visit === undefined && TEXT.seenHint}
      </h2>
      <div className={visit === undefined ? 'paper-visit-room' : 'paper-opinion paper-lines'}>
        {visit?.seen}
      </div>
      <h2>{LABELS.problems}</h2>
      <div className={visit === undefined ? 'paper-visit-room' : 'paper-visit-said paper-lines'}>
        {visit === undefined ? undefined : (visit.problems ?? TEXT.noProblems)}
      </div>
      <h2>{LABELS.promises}</h2>
      <Promises visit={visit} />
      <div className="paper-block">
        <div className="paper-signature-grid paper-visit-signatures">
          {[TEXT.signVisitors, TEXT.signReceived].map((title) => (
            <div key={title} className="paper-signature">
              <h3>{title}</h3>
              <footer>
                <p>
                  {TEXT.signature}
                  {title === TEXT.signReceived && `　　${TEXT.seal}`}
                </p>
                <p>{TEXT.date}</p>
              </footer>
            </div>
          ))}
        </div>
        <p className="paper-small">{TEXT.note}</p>
      </div>
    </article>
  )
}

function Promises({ visit }: { readonly visit: Visit | undefined }) {
  const promises = visit?.promises ?? []
  if (visit !== undefined && promises.length === 0) return <p>{TEXT.noPromises}</p>
  const rows =
    visit === undefined
      ? Array.from({ length: BLANK_ROWS }, () => ['', '', '', ''])
      : promises.map(({ by, text, dueOn, keptOn }) => [nameOf(PROMISERS, by), text, dueOn, keptOn ?? ''])
  return (
    <table className="paper-table paper-visit-promises">
      <thead>
        <tr>
          {TEXT.promiseColumns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={`row ${String(row)}`}>
            <td className="paper-center">{row + 1}</td>
            {cells.map((cell, column) => (
              <td key={TEXT.promiseColumns[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
