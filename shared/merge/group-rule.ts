import type { GroupDefinition } from '../records/define-kind'
import { kindOf } from '../records/kinds'
import { LIFE_GROUP } from '../records/version'
import { CUSTODY_GROUP } from './custody'

/** Who owns a field group and where it may go; `undefined` for a kind or group that this program does not know. */
export type GroupRule = Pick<GroupDefinition, 'owner' | 'travels' | 'sealed'>

/** The rule of a group. Who may delete a record is who owns its first group, and a deletion goes where that goes. */
export function groupRule(kind: string, name: string): GroupRule | undefined {
  const groups = kindOf(kind)?.groups
  if (groups === undefined) return undefined
  if (name === CUSTODY_GROUP) {
    return kind === 'association' ? { owner: 'city', travels: 'municipal', sealed: false } : undefined
  }
  if (name !== LIFE_GROUP) return Object.hasOwn(groups, name) ? groups[name] : undefined
  const [first] = Object.values(groups)
  return first === undefined ? undefined : { owner: first.owner, travels: first.travels, sealed: false }
}
