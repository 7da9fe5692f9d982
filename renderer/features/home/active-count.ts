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

function byAssociation<K extends 'activity' | 'meeting'>(
  views: readonly RecordView<K>[],
): ReadonlyMap<string, readonly RecordView<K>['value'][]> {
  const groups = new Map<string, RecordView<K>['value'][]>()
  for (const { value } of views) {
    const id = value.associationId ?? ''
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [value])
    else group.push(value)
  }
  return groups
}
