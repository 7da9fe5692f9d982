import type { IsoDate } from '../../../../shared/base/iso-date'
import { addDays, partsOf } from '../../../../shared/base/iso-date'
import type { Assignment } from '../../../../shared/records/assignment'
import type { AssociationView } from '../../../store/association-view'

/** One association that may go into a pack, with what the plan of the year says of it. */
export interface Choosable {
  readonly id: string
  readonly value: AssociationView['value']
  /** The planned day of this year's visit, and by whom; absent where none is planned. */
  readonly plannedOn: IsoDate | undefined
  readonly assessors: string
}

/** Which ones are listed: `year`: a visit is planned this year; `soon`: within the next two weeks. */
export type Planned = 'year' | 'soon'

const SOON_DAYS = 14

/** Every association with its line of this year's plan (the plan is 本方案). */
export function choosables(
  views: readonly AssociationView[],
  assignments: readonly Assignment[],
  today: IsoDate,
): readonly Choosable[] {
  const { year } = partsOf(today)
  const lines = new Map(
    assignments.filter((line) => line.year === year).map((line) => [line.associationId, line]),
  )
  return views.map(({ record, value }) => {
    const line = lines.get(record.id)
    const isVisited = line !== undefined && (line.verdict === undefined || line.verdict === 'evaluate')
    return {
      id: record.id,
      value,
      plannedOn: isVisited ? line.plannedOn : undefined,
      assessors: isVisited ? (line.assessors ?? []).join('、') : '',
    }
  })
}

/** Whether a visit is planned in the time asked for; one that is over does not come soon. */
export function isPlanned({ plannedOn }: Choosable, when: Planned | undefined, today: IsoDate): boolean {
  if (when === undefined) return true
  if (plannedOn === undefined) return false
  return when === 'year' || (plannedOn >= today && plannedOn <= addDays(today, SOON_DAYS))
}

/** The marked ones and those above them (上级科协组织), so that no branch goes without what it belongs to. */
export function withSuperiors(marked: ReadonlySet<string>, rows: readonly Choosable[]): ReadonlySet<string> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const chosen = new Set<string>()
  for (const id of marked) {
    for (let next = byId.get(id); next !== undefined && !chosen.has(next.id);) {
      chosen.add(next.id)
      next = byId.get(next.value.parentAssociationId ?? '')
    }
  }
  return chosen
}
