import { partsOf } from '../../../../shared/base/iso-date'
import { APP_TEXT } from '../../../text/app'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { useRemembered } from '../../../ui/remembered'
import { today } from '../../../ui/today'
import { ListPrint } from '../list-print'
import { figureColumns } from './figure-columns'
import { useFigures } from './use-figures'

/** The districts side by side on landscape paper, for the year that the overview shows. */
export function DashboardPrintScreen() {
  const [year] = useRemembered('dashboard year', partsOf(today()).year)
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
