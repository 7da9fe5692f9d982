import { canonicalText, type Json } from '../base/json'
import type { IsoDate } from '../base/iso-date'
import type { DuesState } from '../codes/dues-states'
import type { DuesRule } from '../records/dues-rule'
import type { Member } from '../records/member'
import { duesEntry, duesOf, withDues } from './dues'

/** What is done to many members at once. Nobody withdraws or is expelled in bulk: each of that has its own application or decision (第二十三、二十四条). */
export type BulkAction =
  | { readonly action: 'move'; readonly associationId: string }
  | { readonly action: 'category'; readonly category: NonNullable<Member['category']> }
  | { readonly action: 'state'; readonly state: 'current' | 'other' }
  | { readonly action: 'dues'; readonly year: number; readonly state: DuesState }

interface KnownMember {
  readonly id: string
  readonly value: Member
}

/** One member's change: the fields as they are set, and as they were. */
export interface BulkLine {
  readonly id: string
  readonly name: string
  readonly field: 'associationId' | 'category' | 'state' | 'dues'
  readonly set: Readonly<Record<string, Json>>
  readonly undo: Readonly<Record<string, Json>>
}

/**
 * Who withdrew or was expelled stays on the roll that they left: they are neither moved nor made members again with
 * others. To join again is an application of one's own (第二十条). Dues of their last year may still be noted.
 */
const isKept = ({ state }: Member, { action }: BulkAction): boolean =>
  (state === 'withdrawn' || state === 'expelled') && (action === 'move' || action === 'state')

/** The changes of a bulk action, one line a member that changes at all. `rules` by association. */
export function planBulk(
  members: readonly KnownMember[],
  action: BulkAction,
  { today, rules }: { readonly today: IsoDate; readonly rules: ReadonlyMap<string, readonly DuesRule[]> },
): readonly BulkLine[] {
  return members.flatMap(({ id, value }) => {
    if (isKept(value, action)) return []
    const [field, next] = wanted(value, action, today, rules)
    const before = value[field] as Json | undefined
    if (canonicalText(before) === canonicalText(next)) return []
    return [{ id, name: value.name ?? '', field, set: { [field]: next }, undo: { [field]: before ?? null } }]
  })
}

function wanted(
  value: Member,
  action: BulkAction,
  today: IsoDate,
  rules: ReadonlyMap<string, readonly DuesRule[]>,
): readonly [BulkLine['field'], Json] {
  switch (action.action) {
    case 'move':
      return ['associationId', action.associationId]
    case 'category':
      return ['category', action.category]
    case 'state':
      return ['state', action.state]
    case 'dues': {
      const owed = duesOf(rules.get(value.associationId ?? '') ?? [], value.category, action.year)
      const before = value.dues?.find(({ year }) => year === action.year)
      const entry = duesEntry(action.year, action.state, before?.amount ?? owed, today)
      if (before?.state === action.state) return ['dues', (value.dues ?? []) as unknown as Json]
      return ['dues', withDues(value.dues, entry) as unknown as Json]
    }
    default:
      return action satisfies never
  }
}
