import { useMemo } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { Chart } from '../../../ui/chart/chart'
import type { DistrictFigures } from './district-figures'

/** What is plotted of each district; the same figures stand in the table below it. */
export const districtPlot = (rows: readonly DistrictFigures[]) => ({
  type: 'bar' as const,
  // “石柱土家族自治县” in full would leave no room for the bars.
  categories: rows.map(({ office }) => (officeById(office)?.short ?? office).slice(0, 4)),
  series: [
    { name: TEXT.associations, values: rows.map(({ associations }) => associations) },
    { name: TEXT.active, values: rows.map(({ active }) => active) },
    { name: TEXT.final, values: rows.map(({ final }) => final) },
  ],
  unit: '',
})

/** The districts side by side for those who would rather look than read; nothing while there is nothing. */
export function DistrictChart({ rows }: { readonly rows: readonly DistrictFigures[] }) {
  const content = useMemo(() => districtPlot(rows), [rows])
  if (rows.every(({ associations }) => associations === 0)) return null
  return <Chart content={content} label={TEXT.plot} />
}
