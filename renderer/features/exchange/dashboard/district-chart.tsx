import { useMemo } from 'react'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { Chart } from '../../../ui/chart/chart'
import type { DistrictFigures } from './district-figures'
import { districtPlot } from './district-plot'

/** The districts side by side for those who would rather look than read; nothing while there is nothing. */
export function DistrictChart({ rows }: { readonly rows: readonly DistrictFigures[] }) {
  const content = useMemo(() => districtPlot(rows), [rows])
  if (rows.every(({ associations }) => associations === 0)) return null
  return <Chart content={content} label={TEXT.plot} />
}
