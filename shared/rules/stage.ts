import type { AssociationStatus } from '../codes/association-statuses'
import type { Association } from '../records/association'

/** Where an association stands in its life: being founded, at work, or ended (revoked, deregistered, moved away). */
export type Stage = 'founding' | 'running' | 'ended'

/** The stage by the status field. Without a status it counts as at work: the list is of associations. */
export const stageOf = ({ status }: Association): Stage =>
  status === undefined ? 'running' : STAGE_OF[status]

const STAGE_OF: Readonly<Record<AssociationStatus, Stage>> = {
  preparing: 'founding',
  active: 'running',
  rectification: 'running',
  warning: 'running',
  revoked: 'ended',
  deregistered: 'ended',
  transferred: 'ended',
}
