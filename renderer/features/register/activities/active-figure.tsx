import { useMemo } from 'react'
import { isActive } from '../../../../shared/organs/activity-figures'
import type { Activity } from '../../../../shared/records/activity'
import type { Meeting } from '../../../../shared/records/meeting'
import { activeDefinition } from '../../../../shared/rules/office-choices'
import { useRecord, useRecords } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { ACTIVITIES_TEXT as TEXT } from '../../../text/activities'
import { activeText } from '../../../text/own-settings'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'

/** How many associations are active, with the definition that the figure rests on. */
export function ActiveFigure({ activities }: { readonly activities: readonly RecordView<'activity'>[] }) {
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  const meetings = useRecords('meeting')
  const associations = useRecords('association')
  const day = today()
  const counted = useMemo(() => {
    if (settings === undefined || meetings === undefined || associations === undefined) return undefined
    const definition = activeDefinition(settings?.value)
    const [held, met] = [byAssociation<Activity>(activities), byAssociation<Meeting>(meetings)]
    const running = associations.filter(({ value }) => !ENDED.has(value.status ?? ''))
    const active = running.filter(({ id }) =>
      isActive({ activities: held.get(id) ?? [], meetings: met.get(id) ?? [] }, definition, day),
    )
    return { active: active.length, all: running.length, definition }
  }, [settings, meetings, associations, activities, day])
  if (counted === undefined) return null
  const { active, all, definition } = counted
  return (
    <span className="dim">
      {TEXT.active(active, all)}　{activeText(definition)}
    </span>
  )
}

const ENDED: ReadonlySet<string> = new Set(['preparing', 'revoked', 'deregistered', 'transferred'])

function byAssociation<V extends { readonly associationId?: string | undefined }>(
  rows: readonly { readonly value: V }[],
): ReadonlyMap<string, readonly V[]> {
  const map = new Map<string, V[]>()
  for (const { value } of rows) {
    const list = map.get(value.associationId ?? '')
    if (list === undefined) map.set(value.associationId ?? '', [value])
    else list.push(value)
  }
  return map
}
