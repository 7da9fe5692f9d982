import type { ImportPlan } from '../../../../shared/merge/plan'
import { INCOMING_TEXT as TEXT, kindText } from '../../../text/exchange'
import { Section } from '../../../ui/section'
import '../exchange.css'

const COLUMNS = ['created', 'changed', 'deleted', 'unchanged'] as const

/** How many records of each kind go which way. */
export function CountsSection({ plan: { counts, changes } }: { readonly plan: ImportPlan }) {
  const proposals = changes.filter(({ after }) => after.kind === 'proposal').length
  return (
    <Section title={TEXT.counts}>
      {counts.length === 0 ? (
        <p className="muted">{TEXT.nothing}</p>
      ) : (
        <table className="count-table" aria-label={TEXT.counts}>
          <thead>
            <tr>
              <th scope="col">{TEXT.kind}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="number">
                  {TEXT[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.kind}>
                <td>{kindText(count.kind)}</td>
                {COLUMNS.map((column) => (
                  <td key={column} className="number">
                    {count[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {proposals > 0 && <p className="muted">{TEXT.proposals(proposals)}</p>}
    </Section>
  )
}
