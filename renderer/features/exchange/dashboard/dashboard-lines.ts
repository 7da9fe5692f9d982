import type { ActiveDefinition } from '../../../../shared/rules/office-choices'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { activeText } from '../../../text/own-settings'
import { CITY_GOALS, cityFigures, lackingTo, type DistrictFigures } from './district-figures'

/** The figures of the whole city in sentences, for paper. */
export function cityLines(rows: readonly DistrictFigures[], year: number): readonly string[] {
  const { associations, prospects, active, started, final, returned, coverage } = cityFigures(rows)
  return [
    TEXT.cityGoals(
      associations,
      CITY_GOALS.map((goal) =>
        TEXT.cityGoal(goal.year, goal.associations, TEXT.toGoal(lackingTo(goal, associations), goal.beyond)),
      ),
    ),
    TEXT.cityRates(
      TEXT.percent(coverage),
      prospects,
      active,
      TEXT.evaluation(year),
      started,
      final,
      returned,
    ),
  ]
}

/** How each figure is counted. */
export const definitionLines = (definition: ActiveDefinition): readonly string[] => [
  TEXT.coverageText,
  activeText(definition),
  TEXT.evaluationText,
  TEXT.officeText,
]
