import { useParams } from 'wouter'
import { APP_TEXT } from '../../../text/app'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { ListPrint } from '../ledger/list-print'
import { clusterLines } from './cluster-lines'
import { cityLines, definitionLines } from './dashboard-lines'
import { DistrictChart } from './district-chart'
import { figureColumns } from './figure-columns'
import { useFigures } from './use-figures'

/** 全市概览 on landscape paper, for one year of evaluation: what its page shows, in the same order. */
export function DashboardPrintScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const figures = useFigures(year)
  if (figures === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const { rows, clusters, grades, definition } = figures
  return (
    <ListPrint
      back="/dashboard"
      title={TEXT.printTitle(year)}
      columns={figureColumns(grades, rows)}
      rows={rows}
      above={
        <>
          {cityLines(rows, year).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <DistrictChart rows={rows} />
        </>
      }
      below={
        <div className="paper-beside">
          <section>
            <h2>{TEXT.clusters}</h2>
            <table className="paper-table">
              <tbody>
                {clusterLines(clusters).map(({ name, count }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td className="paper-figure">{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section>
            <h2>{TEXT.definitions}</h2>
            {definitionLines(definition).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        </div>
      }
    />
  )
}
