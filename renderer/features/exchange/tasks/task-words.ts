import type { Json } from '../../../../shared/base/json'
import type { OpenConflict, RivalValue } from '../../../../shared/merge/inbox'
import type { OpenTask } from '../../../store/task-rows'
import { kindText } from '../../../text/exchange'
import { fieldLabel } from '../../../text/fields'
import { minuteOf } from '../../../text/saving'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { BLANK, valueText } from '../../../text/values'
import type { WriterPc } from '../../../ui/keys/use-writer-pc'
import { officeName } from '../offices/office-name'

/** What kind of task it is, in words. */
export const typeText = (task: OpenTask): string =>
  task.type === 'conflict' && task.conflict.what === 'deletion' ? TEXT.types.deletion : TEXT.types[task.type]

export const stateText = (task: OpenTask): string => {
  if (task.mayDecide) return TEXT.ours
  return task.type === 'held' ? TEXT.waits : TEXT.theirs
}

/** Who wrote a value, where and when. */
export type Writer = Pick<RivalValue, 'office' | 'operator' | 'replica' | 'at'>

/** A writer in words: who, on which PC where this desk knows it, when. */
export function writerWords({ office, operator, replica, at }: Writer, pcOf: WriterPc): readonly string[] {
  const pc = pcOf(replica)
  return [TEXT.by(officeName(office), operator), ...(pc === undefined ? [] : [pc]), minuteOf(at)]
}

/** What people call a field of a conflict; a deletion has one, the record itself. */
export const fieldText = ({ kind, what }: OpenConflict, field: string): string =>
  what === 'deletion' ? kindText(kind) : fieldLabel(kind, field)

/** A value of a rival as people read it. */
export function rivalText(
  { kind, what }: OpenConflict,
  value: Readonly<Record<string, Json>>,
  field: string,
): string {
  if (what === 'deletion') return value['deleted'] === true ? TEXT.deletedBy : TEXT.keptBy('')
  if ('sealed' in value) return TEXT.sealed
  return value[field] === undefined ? BLANK : valueText(kind, field, value[field])
}
