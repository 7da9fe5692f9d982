import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { Bar, Stat } from '../../../ui/stat'
import { CITY_GOALS, cityFigures, lackingTo, type DistrictFigures } from './district-figures'

interface FigureStatsProps {
  readonly rows: readonly DistrictFigures[]
  readonly year: number
}

/** The city as a whole: against 800 and 1,200, coverage, activity, evaluation. */
export function FigureStats({ rows, year }: FigureStatsProps) {
  const { associations, prospects, active, started, final, returned, coverage } = cityFigures(rows)
  return (
    <div className="figure-stats">
      {CITY_GOALS.map((goal) => (
        <Stat
          key={goal.year}
          label={<span title={TEXT.goalSource}>{TEXT.goal(goal.year)}</span>}
          figure={
            <>
              {associations} <small>{TEXT.goalOf(goal.associations)}</small>
            </>
          }
        >
          <Bar
            part={Math.min(associations, goal.associations)}
            of={goal.associations}
            label={TEXT.goalBar(associations, goal.associations)}
          />
          <div className="dim">{TEXT.toGoal(lackingTo(goal, associations), goal.beyond)}</div>
        </Stat>
      ))}
      <Stat label={TEXT.coverage} figure={TEXT.percent(coverage)}>
        <div className="dim">{TEXT.coverageOf(associations, prospects)}</div>
      </Stat>
      <Stat
        label={TEXT.active}
        figure={
          <>
            {active} <small>{TEXT.of(associations)}</small>
          </>
        }
      />
      <Stat
        label={TEXT.evaluation(year)}
        figure={
          <>
            {final} <small>{TEXT.evaluationOf(started)}</small>
          </>
        }
      >
        {started > 0 && <Bar part={final} of={started} label={TEXT.evaluationBar(final, started)} />}
        {returned > 0 && <div className="dim">{TEXT.returnedOf(returned)}</div>}
      </Stat>
    </div>
  )
}
