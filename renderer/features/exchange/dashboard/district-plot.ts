import { officeById } from '../../../../shared/codes/offices'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import type { ChartContent } from '../../../ui/chart/draw-chart'
import type { DistrictFigures } from './district-figures'

/** What is plotted of each district; the same figures stand in the table below it. */
export const districtPlot = (rows: readonly DistrictFigures[]): ChartContent => ({
  type: 'bar',
  // “石柱土家族自治县” in full would leave no room for the bars.
  categories: rows.map(({ office }) => (officeById(office)?.short ?? office).slice(0, 4)),
  series: [
    { name: TEXT.associations, values: rows.map(({ associations }) => associations) },
    { name: TEXT.active, values: rows.map(({ active }) => active) },
    { name: TEXT.final, values: rows.map(({ final }) => final) },
  ],
  unit: '',
})
