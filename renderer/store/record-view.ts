import type { Json } from '../../shared/base/json'
import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import { custodyNoteOf, isNoteAlone } from '../../shared/merge/custody'
import { conflictsOf } from '../../shared/merge/conflicts'
import { isDeleted } from '../../shared/merge/life'
import { KINDS, type Kind } from '../../shared/records/kinds'
import type { RecordState } from '../../shared/records/version'
import { holdsSomething, stateOf } from './record-rows'
import type { RecordRow } from './rows'
import { shownOf } from './shown'
import type { RecordView } from './store-face'

/** What a screen of `own` sees of a row. */
export const viewOfRow = <K extends Kind>(row: RecordRow, own?: string): RecordView<K> =>
  viewOf<K>(stateOf(row), row.arrival, own)

/**
 * What a screen sees of a record: the groups that its kind defines. The note of custody and groups of a newer program
 * stay in `state`; no form has a field for them. Sealed groups are named, not opened. `own` is the office that looks, where
 * that matters.
 */
export function viewOf<K extends Kind>(state: RecordState, arrival: number, own?: string): RecordView<K> {
  const value: Record<string, Json> = {}
  const sealed: string[] = []
  for (const [name, { sealed: isSealed }] of Object.entries(KINDS[state.kind as K].groups)) {
    const shown = shownOf(state, name)?.value
    if (shown === undefined) continue
    if (!isSealed) Object.assign(value, shown)
    else if (holdsSomething(shown)) sealed.push(name)
  }
  if (state.kind === 'association' && isHandedOn(state, value, own)) value['status'] = 'transferred'
  return {
    kind: state.kind as K,
    id: state.id,
    office: state.office,
    value: value as RecordView<K>['value'],
    sealed,
    conflicts: conflictsOf(state).map(({ group }) => group),
    deleted: isDeleted(state) || isNothingHere(state, own),
    state,
    arrival,
  }
}

/** An association that came no further than its note, by which it is another office's: nothing for a list here. */
function isNothingHere(state: RecordState, own: string | undefined): boolean {
  if (own === undefined || !isNoteAlone(state)) return false
  const { office, local = office } = custodyNoteOf(state)
  return office !== own && local !== own
}

/** States that no transfer changes. */
const ENDED: ReadonlySet<Json | undefined> = new Set(['revoked', 'deregistered'])

/**
 * 市科协 has handed the association over, and its core still names a former office: at the new one and at 市科协 until it
 * is taken up, at the former one for ever, because what is written since does not come there (《实施细则》第三条).
 * One that was never taken up and went back stands as 转出 at the office it was sent to, whatever its core says.
 */
function isHandedOn(
  state: RecordState,
  { localOffice, status }: Readonly<Record<string, Json>>,
  own: string | undefined,
): boolean {
  const { office, former, epoch } = custodyNoteOf(state)
  if (epoch === 0 || office === MUNICIPAL_OFFICE || ENDED.has(status)) return false
  if (own !== undefined && own !== MUNICIPAL_OFFICE && own !== office && former.includes(own)) return true
  return typeof localOffice === 'string' && localOffice !== office && former.includes(localOffice)
}
