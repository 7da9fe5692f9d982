import { useMemo } from 'react'
import { Link } from 'wouter'
import type { IsoDate } from '../../../shared/base/iso-date'
import { activeDefinition } from '../../../shared/rules/office-choices'
import { coverageByDivision, coveragePercent, coverageTotal, isCovered } from '../../../shared/rules/coverage'
import type { AssociationView } from '../../store/association-view'
import { useRecord, useRecords } from '../../store/hooks'
import { HOME_TEXT as TEXT } from '../../text/home'
import { activeText } from '../../text/own-settings'
import { useDesk } from '../../ui/desk-identity'
import { Bar, Stat } from '../../ui/stat'
import { activeCount } from './active-count'

interface HomeProgressProps {
  readonly registered: readonly AssociationView[]
  readonly day: IsoDate
}

/** Coverage, activity and the office's own goal, each with the definition it was counted by. */
export function HomeProgress({ registered, day }: HomeProgressProps) {
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  const prospects = useRecords('prospect')
  const activities = useRecords('activity')
  const meetings = useRecords('meeting')
  const definition = useMemo(() => activeDefinition(settings?.value), [settings])
  const running = useMemo(() => registered.filter(({ value }) => isCovered(value)), [registered])
  const active = useMemo(
    () =>
      activities === undefined || meetings === undefined
        ? undefined
        : activeCount(
            running.map(({ record }) => record.id),
            { activities, meetings },
            definition,
            day,
          ),
    [running, activities, meetings, definition, day],
  )
  const total = useMemo(
    () =>
      coverageTotal(
        coverageByDivision(
          {
            associations: running.map(({ value }) => value),
            prospects: (prospects ?? []).map(({ value }) => value),
          },
          day,
        ),
      ),
    [running, prospects, day],
  )
  if (settings === undefined || prospects === undefined || active === undefined) return null
  const percent = coveragePercent(total)
  const { goalAssociations, goalCoverage, goalOn, goalDocument } = settings?.value ?? {}
  const goal = TEXT.goalOf(goalOn, goalDocument)
  return (
    <div className="home-stats home-stats-three">
      <Stat
        label={<Link href="/prospects">{TEXT.coverage}</Link>}
        figure={
          <>
            {percent === undefined ? TEXT.none : `${percent}%`}{' '}
            <small>{TEXT.coverageOf(total.associations, total.prospects)}</small>
          </>
        }
      >
        {percent !== undefined && <Bar part={percent} of={100} label={`${TEXT.coverage} ${percent}%`} />}
        <div className="dim">{prospects.length === 0 ? TEXT.noProspects : TEXT.coverageNote(day)}</div>
      </Stat>
      <Stat
        label={TEXT.active}
        figure={
          <>
            {active} <small>{TEXT.completeOf(running.length)}</small>
          </>
        }
      >
        {running.length > 0 && (
          <Bar part={active} of={running.length} label={TEXT.activeBar(active, running.length)} />
        )}
        <div className="dim">{activeText(definition)}</div>
      </Stat>
      <Stat
        label={TEXT.goal}
        figure={
          goalAssociations === undefined ? (
            <small>{TEXT.noGoal}</small>
          ) : (
            <>
              {running.length} <small>{TEXT.goalSize(goalAssociations)}</small>
            </>
          )
        }
      >
        {goalAssociations !== undefined && goalAssociations > 0 && (
          <Bar
            part={Math.min(running.length, goalAssociations)}
            of={goalAssociations}
            label={TEXT.goalSize(goalAssociations)}
          />
        )}
        <div className="dim">
          {goalAssociations === undefined && goalCoverage === undefined ? (
            <Link href="/settings">{TEXT.setGoal}</Link>
          ) : (
            [goal, goalCoverage === undefined ? '' : TEXT.goalCoverage(goalCoverage)]
              .filter((part) => part !== '')
              .join('；')
          )}
        </div>
      </Stat>
    </div>
  )
}
