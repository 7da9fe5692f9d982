import type { Json } from '../../shared/base/json'
import { groupRule } from '../../shared/merge/group-rule'
import { conflictsOf } from '../../shared/merge/conflicts'
import { isDeleted } from '../../shared/merge/life'
import type { Kind } from '../../shared/records/kinds'
import { LIFE_GROUP, type RecordState } from '../../shared/records/version'
import { holdsSomething, stateOf } from './record-rows'
import type { RecordRow } from './rows'
import { shownOf } from './shown'
import type { RecordView } from './store-face'

/** What a screen sees of a row. */
export const viewOfRow = <K extends Kind>(row: RecordRow): RecordView<K> =>
  viewOf<K>(stateOf(row), row.arrival)

/** What a screen sees of a record. Sealed groups are named, not opened. */
export function viewOf<K extends Kind>(state: RecordState, arrival: number): RecordView<K> {
  const value: Record<string, Json> = {}
  const sealed: string[] = []
  for (const name of Object.keys(state.groups)) {
    const shown = shownOf(state, name)?.value
    if (shown === undefined) continue
    if (name === LIFE_GROUP) continue
    if (groupRule(state.kind, name)?.sealed !== true) Object.assign(value, shown)
    else if (holdsSomething(shown)) sealed.push(name)
  }
  return {
    kind: state.kind as K,
    id: state.id,
    office: state.office,
    value: value as RecordView<K>['value'],
    sealed,
    conflicts: conflictsOf(state).map(({ group }) => group),
    deleted: isDeleted(state),
    state,
    arrival,
  }
}
