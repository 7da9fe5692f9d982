import { expect, test } from 'vitest'
import { districtPlot } from '../../../../../renderer/features/exchange/dashboard/district-plot'
import { districtFigures } from '../../../../../renderer/features/exchange/dashboard/district-figures'
import { figureColumns } from '../../../../../renderer/features/exchange/dashboard/figure-columns'
import { officesOn } from '../../../../../shared/codes/offices'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import { activeDefinition } from '../../../../../shared/rules/office-choices'

const today = '2026-06-30' as IsoDate
const offices = officesOn(today)
  .filter(({ level }) => level === 'district')
  .map(({ id }) => id)
const rows = districtFigures({
  associations: offices.flatMap((office, index) =>
    Array.from({ length: index % 5 }, (_, each) => ({
      id: `${office}-${each}`,
      office,
      value: { kind: 'enterprise' as const, level: 'district' as const, status: 'active' as const },
    })),
  ),
  prospects: [],
  activities: [],
  meetings: [],
  evaluations: [],
  offices,
  year: 2026,
  today,
  definition: activeDefinition(undefined),
  gradeOf: () => '',
})

test('the plot of the districts has the figures of the table below it, each under its own name', () => {
  const { categories, series } = districtPlot(rows)
  expect(new Set(categories).size).toBe(offices.length)
  const columns = figureColumns([])
  for (const { name, values } of series) {
    const column = columns.find(({ title }) => title === name)
    expect(values).toEqual(rows.map((row) => column?.cell(row)))
  }
})
