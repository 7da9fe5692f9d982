import type { Json } from '../../../../shared/base/json'
import type { OpenConflict, RivalValue } from '../../../../shared/merge/inbox'
import { LIFE_GROUP, SEALED_FIELD } from '../../../../shared/records/version'
import type { HistoryEntry } from '../../../store/store-face'
import type { OpenTask } from '../../../store/task-rows'
import { kindText } from '../../../text/exchange'
import { fieldLabel } from '../../../text/fields'
import { minuteOf } from '../../../text/saving'
import { TASKS_TEXT as TEXT } from '../../../text/tasks'
import { BLANK, valueText } from '../../../text/values'
import type { WriterPc } from '../../../ui/keys/use-writer-pc'
import { officeName } from '../offices/office-name'

const MOST_EDITS = 4

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

/** What stood before, as people read it. */
export function baseText(conflict: OpenConflict, field: string): string {
  const { base, what } = conflict
  if (what === 'deletion') return TEXT.there
  return base === undefined ? TEXT.baseUnknown : rivalText(conflict, base, field)
}

/** A value of a rival as people read it; of one that stands against a deletion what it changed, where that is known. */
export function rivalText(
  { kind, what }: OpenConflict,
  value: Readonly<Record<string, Json>>,
  field: string,
  edits = '',
): string {
  if (what === 'deletion') {
    if (value['deleted'] === true) return TEXT.deletedBy
    return edits === '' ? TEXT.kept : TEXT.editedTo(edits)
  }
  if (SEALED_FIELD in value) return TEXT.sealed
  return value[field] === undefined ? BLANK : valueText(kind, field, value[field])
}

/** What a write changed, as far as the history here tells: shown beside a deletion that had not seen it. */
export const editsText = (
  { kind }: OpenConflict,
  { replica, at }: Writer,
  history: readonly HistoryEntry[],
) =>
  history
    .filter((entry) => entry.replica === replica && entry.at === at && entry.group !== LIFE_GROUP)
    .slice(0, MOST_EDITS)
    .map(({ field, new: now, sealed }) =>
      TEXT.edit(fieldLabel(kind, field), sealed ? TEXT.sealed : valueText(kind, field, now)),
    )
    .join('；')
