import { Select } from 'antd'
import { Link } from 'wouter'
import { partsOf } from '../../../../shared/base/iso-date'
import { APP_TEXT } from '../../../text/app'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { YEAR_TEXT } from '../../../text/evaluation'
import { DataTable } from '../../../ui/data-table'
import { Page } from '../../../ui/page'
import { useRemembered } from '../../../ui/remembered'
import { Section } from '../../../ui/section'
import { today } from '../../../ui/today'
import { ClusterSection } from './cluster-section'
import { definitionLines } from './dashboard-lines'
import { DistrictChart } from './district-chart'
import { figureColumns } from './figure-columns'
import { FigureStats } from './figure-stats'
import { useFigures } from './use-figures'
import '../exchange.css'

/** 全市概览: the districts side by side, against the goals of the city, each figure with its definition. */
export function DashboardScreen() {
  const day = today()
  const { year: thisYear } = partsOf(day)
  const [year, setYear] = useRemembered('dashboard year', thisYear)
  const figures = useFigures(year)
  if (figures === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const { rows, clusters, grades, definition } = figures
  return (
    <Page
      title={TEXT.title}
      beside={<span className="muted">{TEXT.asOf(day)}</span>}
      actions={
        <>
          <Link href={`/dashboard/print/${year}`}>{TEXT.print}</Link>
          <Select
            aria-label={TEXT.year}
            value={year}
            style={{ width: 100 }}
            onChange={setYear}
            options={[thisYear, thisYear - 1, thisYear - 2].map((value) => ({
              value,
              label: YEAR_TEXT.yearOf(value),
            }))}
          />
        </>
      }
    >
      <FigureStats rows={rows} year={year} />
      <Section title={TEXT.districts}>
        <DistrictChart rows={rows} />
        <DataTable
          tools
          totals
          label={TEXT.districts}
          columns={figureColumns(grades, rows)}
          rows={rows}
          rowKey={({ office }) => office}
          empty={null}
        />
      </Section>
      <ClusterSection clusters={clusters} />
      <Section title={TEXT.definitions}>
        {definitionLines(definition).map((line) => (
          <p className="muted" key={line}>
            {line}
          </p>
        ))}
      </Section>
    </Page>
  )
}
