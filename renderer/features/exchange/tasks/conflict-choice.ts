import type { GroupValue } from '../../../../shared/records/version'
import type { OpenConflict } from '../../../../shared/merge/inbox'

/** Which rival's value stands for each field; a field that nobody has chosen is absent. */
export type FieldChoice = Readonly<Record<string, string>>

/** The fields that a person chooses: those that differ; for a deletion, the one question. */
export const DELETION = 'deleted'
export const choiceFields = ({ what, fields }: OpenConflict): readonly string[] =>
  what === 'deletion' ? [DELETION] : fields

/** Every field from one rival. */
export const allFrom = (conflict: OpenConflict, rival: string): FieldChoice =>
  Object.fromEntries(choiceFields(conflict).map((field) => [field, rival]))

/** The first field that has no choice yet. */
export const firstOpen = (conflict: OpenConflict, choice: FieldChoice): string | undefined =>
  choiceFields(conflict).find((field) => choice[field] === undefined)

/** What the choices come to: one rival as a whole, or a value put together from several. */
export function chosen(
  conflict: OpenConflict,
  choice: FieldChoice,
): { readonly rival: string } | { readonly value: GroupValue } | undefined {
  if (firstOpen(conflict, choice) !== undefined) return undefined
  const rivals = new Set(Object.values(choice))
  const [only] = rivals
  if (only !== undefined && rivals.size === 1) return { rival: only }
  const [first] = conflict.rivals
  const value: Record<string, GroupValue[string]> = { ...first?.value }
  for (const field of conflict.fields) {
    const taken = conflict.rivals.find(({ key }) => key === choice[field])?.value[field]
    if (taken === undefined) delete value[field]
    else value[field] = taken
  }
  return { value }
}
