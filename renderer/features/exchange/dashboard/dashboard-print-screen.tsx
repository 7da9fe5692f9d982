import { useParams } from 'wouter'
import { APP_TEXT } from '../../../text/app'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { ListPrint } from '../ledger/list-print'
import { figureColumns } from './figure-columns'
import { useFigures } from './use-figures'

/** The districts side by side on landscape paper, for one year of evaluation. */
export function DashboardPrintScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const figures = useFigures(year)
  if (figures === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  return (
    <ListPrint
      back="/dashboard"
      title={TEXT.printTitle(year)}
      columns={figureColumns(figures.grades)}
      rows={figures.rows}
    />
  )
}
