import { grouped } from '../../../shared/base/grouped'
import type { IsoDate } from '../../../shared/base/iso-date'
import { isActive } from '../../../shared/organs/activity-figures'
import type { ActiveDefinition } from '../../../shared/rules/office-choices'
import type { RecordView } from '../../store/store-face'

interface Done {
  readonly activities: readonly RecordView<'activity'>[]
  readonly meetings: readonly RecordView<'meeting'>[]
}

/** How many of the associations were active up to a day, by the office's definition. */
export function activeCount(
  ids: readonly string[],
  { activities, meetings }: Done,
  definition: ActiveDefinition,
  day: IsoDate,
): number {
  const held = byAssociation(activities)
  const met = byAssociation(meetings)
  return ids.filter((id) =>
    isActive({ activities: held.get(id) ?? [], meetings: met.get(id) ?? [] }, definition, day),
  ).length
}

const byAssociation = <K extends 'activity' | 'meeting'>(
  views: readonly RecordView<K>[],
): ReadonlyMap<string, readonly RecordView<K>['value'][]> =>
  grouped(
    views.map(({ value }) => value),
    ({ associationId }) => associationId,
  )
