import { Link } from 'wouter'
import { missingFields } from '../../../shared/rules/completeness'
import type { AssociationView } from '../../store/association-view'
import { useRecords } from '../../store/hooks'
import { HOME_TEXT as TEXT, KIND_SHORT } from '../../text/home'
import { useDesk } from '../../ui/desk-identity'
import { Bar, Stat } from '../../ui/stat'
import { HomeExchange } from './home-exchange'
import { byKind, evaluationsOf } from './home-figures'

interface HomeStatsProps {
  readonly registered: readonly AssociationView[]
  readonly year: number
}

/** The figures of the office: each with what it counts. */
export function HomeStats({ registered, year }: HomeStatsProps) {
  const { identity } = useDesk()
  const members = useRecords('member')
  const evaluations = useRecords('evaluation')
  const kinds = byKind(registered).map(([kind, count]) => [KIND_SHORT[kind], count] as const)
  const current = members?.filter(({ value }) => value.state === 'current').length
  const { all, final } = evaluationsOf(evaluations ?? [], year, identity.office)
  const complete = registered.filter(
    ({ record, value }) => missingFields('association', value, record.sealed).length === 0,
  ).length
  const lacking = registered.length - complete
  return (
    <div className="home-stats">
      <Stat
        label={TEXT.registered}
        figure={
          <>
            {registered.length} <small>{TEXT.registeredNote}</small>
          </>
        }
      >
        <div className="dim">{TEXT.byKind(kinds)}</div>
      </Stat>
      <Stat
        label={TEXT.members}
        figure={
          current !== undefined && (
            <>
              {current} <small>{TEXT.membersNote}</small>
            </>
          )
        }
      >
        <div className="dim">{members !== undefined && TEXT.membersAll(members.length)}</div>
      </Stat>
      <Stat
        label={TEXT.evaluation(year)}
        figure={
          <>
            {final} <small>{TEXT.evaluationOf(all)}</small>
          </>
        }
      >
        {all === 0 ? (
          <div className="dim">{TEXT.noEvaluation}</div>
        ) : (
          <Bar part={final} of={all} label={TEXT.evaluationBar(final, all)} />
        )}
      </Stat>
      <Stat
        label={TEXT.complete}
        figure={
          <>
            {complete} <small>{TEXT.completeOf(registered.length)}</small>
          </>
        }
      >
        <Bar part={complete} of={registered.length} label={TEXT.completeBar(complete, registered.length)} />
        <div className="dim">
          {lacking === 0 ? TEXT.allComplete : <Link href="/todo/incomplete">{TEXT.incomplete(lacking)}</Link>}
        </div>
      </Stat>
      {identity.role === 'district' && <HomeExchange />}
    </div>
  )
}
