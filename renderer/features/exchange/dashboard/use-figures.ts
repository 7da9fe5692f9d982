import { useMemo } from 'react'
import { MUNICIPAL_OFFICE, officesOn } from '../../../../shared/codes/offices'
import { activeDefinition, type ActiveDefinition } from '../../../../shared/rules/office-choices'
import { useRecord, useRecords } from '../../../store/hooks'
import { gradeName } from '../../../text/evaluation-scheme'
import { today } from '../../../ui/today'
import {
  clusterCounts,
  districtFigures,
  givenGrades,
  isConfirmed,
  type DistrictFigures,
} from './district-figures'

export interface CityFigures {
  readonly rows: readonly DistrictFigures[]
  readonly clusters: Readonly<Record<string, number>>
  /** Names of the grades that were given in the year, the best first. */
  readonly grades: readonly string[]
  readonly definition: ActiveDefinition
}

/** The figures of all districts for a year of evaluation, by the records that are here; follows the database. */
export function useFigures(year: number): CityFigures | undefined {
  const associations = useRecords('association')
  const prospects = useRecords('prospect')
  const activities = useRecords('activity')
  const meetings = useRecords('meeting')
  const evaluations = useRecords('evaluation')
  const settings = useRecord('office-settings', MUNICIPAL_OFFICE)
  const day = today()
  return useMemo(() => {
    if (
      associations === undefined ||
      prospects === undefined ||
      activities === undefined ||
      meetings === undefined ||
      evaluations === undefined ||
      settings === undefined
    ) {
      return undefined
    }
    const offices = officesOn(day)
      .map(({ id }) => id)
      .filter((id) => id !== MUNICIPAL_OFFICE)
    const confirmed = associations.filter(isConfirmed)
    const held = new Set(confirmed.map(({ office, value }) => value.localOffice ?? office))
    const definition = activeDefinition(settings?.value)
    const rows = districtFigures({
      associations: confirmed,
      prospects,
      activities,
      meetings,
      evaluations,
      // An ended office that still has associations stands below: they wait to be handed over.
      offices: [...offices, ...[...held].filter((id) => !offices.includes(id))],
      year,
      today: day,
      definition,
      gradeOf: ({ scheme, grade }) => (scheme === undefined ? '' : gradeName(scheme, grade)),
    })
    return { rows, clusters: clusterCounts(confirmed), grades: givenGrades(rows, evaluations), definition }
  }, [associations, prospects, activities, meetings, evaluations, settings, day, year])
}
