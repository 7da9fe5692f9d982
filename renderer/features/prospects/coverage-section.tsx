import { useMemo } from 'react'
import { DIVISIONS } from '../../../shared/codes/divisions'
import { nameOf } from '../../../shared/codes/code-list'
import { coverageByDivision, coveragePercent, coverageTotal } from '../../../shared/rules/coverage'
import type { RecordView } from '../../store/store-face'
import { useAssociationViews } from '../../store/use-association-views'
import { PROSPECT_TEXT as TEXT } from '../../text/prospects'
import { Section } from '../../ui/section'
import { today } from '../../ui/today'
import './prospects.css'

/** Coverage by division with its definition, and the total. */
export function CoverageSection({ prospects }: { readonly prospects: readonly RecordView<'prospect'>[] }) {
  const views = useAssociationViews()
  const day = today()
  const rows = useMemo(
    () =>
      coverageByDivision(
        {
          associations: (views ?? []).map(({ value }) => value),
          prospects: prospects.map(({ value }) => value),
        },
        day,
      ),
    [views, prospects, day],
  )
  const total = coverageTotal(rows)
  return (
    <Section title={TEXT.coverage}>
      <p className="muted">{TEXT.coverageLead(day)}</p>
      <table className="prospects-coverage" aria-label={TEXT.coverageTable}>
        <thead>
          <tr>
            <th>{TEXT.division}</th>
            <th className="number">{TEXT.organisations}</th>
            <th className="number">{TEXT.title}</th>
            <th className="number">{TEXT.percent}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.division ?? ''}>
              <th scope="row">
                {row.division === undefined ? TEXT.unplaced : nameOf(DIVISIONS, row.division)}
              </th>
              <td className="number">{row.associations}</td>
              <td className="number">{row.prospects}</td>
              <td className="number">{percentText(coveragePercent(row))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{TEXT.total}</th>
            <td className="number">{total.associations}</td>
            <td className="number">{total.prospects}</td>
            <td className="number">{percentText(coveragePercent(total))}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  )
}

const percentText = (percent: number | undefined): string =>
  percent === undefined ? TEXT.notYet : `${percent}%`
