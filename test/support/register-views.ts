import { NO_PARTS } from '../../shared/rules/facts'
import type { Kind } from '../../shared/records/kinds'
import type { RegisterViews } from '../../renderer/ui/findings/findings-memo'
import type { RecordView } from '../../renderer/store/store-face'

/** A record as the store lists it. */
export const view = <K extends Kind>(
  kind: K,
  id: string,
  arrival: number,
  value: RecordView<K>['value'],
): RecordView<K> => ({
  kind,
  id,
  office: '500157',
  value,
  sealed: [],
  conflicts: [],
  deleted: false,
  state: { kind, id, office: '500157', groups: {} },
  arrival,
})

export const NO_VIEWS: RegisterViews = {
  associations: [],
  proposals: [],
  ...NO_PARTS,
  explanations: [],
}
