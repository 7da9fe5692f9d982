import { useMemo } from 'react'
import { associationViews } from '../../../store/association-view'
import { useRecords } from '../../../store/hooks'
import { useDesk } from '../../../ui/desk-identity'
import { useSentOn } from '../../../ui/evaluation/use-sent-on'
import { today } from '../../../ui/today'
import { yearRows, type YearRow } from './year-rows'

/** The list of a year; `undefined` until everything is read. */
export function useYear(year: number): readonly YearRow[] | undefined {
  const { role, office } = useDesk().identity
  const associations = useRecords('association')
  const proposals = useRecords('proposal')
  const dossiers = useRecords('dossier')
  const evaluations = useRecords('evaluation')
  const assignments = useRecords('assignment')
  const sentOn = useSentOn()
  return useMemo(() => {
    if (!associations || !proposals || !dossiers || !evaluations || !assignments) return undefined
    return yearRows({
      year,
      today: today(),
      role,
      office,
      associations: associationViews(associations, proposals).map(({ record, value }) => ({
        id: record.id,
        value,
      })),
      dossiers: dossiers.map(({ value }) => value),
      assignments: assignments.map(({ value }) => value),
      evaluations: evaluations.map((evaluation) => ({
        id: evaluation.id,
        office: evaluation.office,
        value: evaluation.value,
        sentOn: sentOn(evaluation),
      })),
    })
  }, [year, role, office, associations, proposals, dossiers, evaluations, assignments, sentOn])
}

/** The years that can be looked at, the latest first: this one, the two before, and every one with an evaluation. */
export function useEvaluatedYears(thisYear: number): readonly number[] {
  const evaluations = useRecords('evaluation')
  return useMemo(() => {
    const evaluated = (evaluations ?? []).flatMap(({ value }) => value.year ?? [])
    return [...new Set([thisYear, thisYear - 1, thisYear - 2, ...evaluated])].toSorted((a, b) => b - a)
  }, [evaluations, thisYear])
}
