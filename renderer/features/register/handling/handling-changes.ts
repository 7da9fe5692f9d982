import type { Json } from '../../../../shared/base/json'
import type { LetterKind } from '../../../../shared/codes/letter-kinds'
import type { SanctionKind } from '../../../../shared/codes/sanction-kinds'
import type { Association } from '../../../../shared/records/association'
import type { Sanction } from '../../../../shared/records/sanction'
import type { Known } from '../../../../shared/rules/facts'
import { precedingRectification } from '../../../../shared/rules/r19-handling'
import { statusAfter } from '../../../../shared/rules/r19-may-handle'
import { stageOf } from '../../../../shared/rules/stage'
import type { Change } from '../../../store/store-face'
import { factsOfLetter, newLetter } from '../letters/new-letter'

/** The association that is handled, and its handlings so far. */
export interface Handled {
  readonly id: string
  readonly office: string
  readonly value: Association
  readonly sanctions: readonly Known<Sanction>[]
}

/** The ground that belongs to each handling (第十九条). */
export const GROUND_OF = {
  rectification: 'slack',
  warning: 'no-improvement',
  revocation: 'breach',
} as const satisfies Readonly<Record<SanctionKind, Sanction['ground']>>

/** The state of the association once a handling stands as `next` says; none while it is being founded or has ended. */
export function statusChange(handled: Handled, next: Known<Sanction>): readonly Change[] {
  if (stageOf(handled.value) !== 'running') return []
  const others = handled.sanctions.filter(({ id }) => id !== next.id)
  const status = statusAfter([...others, next])
  if (status === (handled.value.status ?? 'active')) return []
  return [{ kind: 'association', id: handled.id, office: handled.office, set: { status } }]
}

interface Handling {
  readonly handled: Handled
  readonly next: Known<Sanction>
  /** Fields of the handling to write. */
  readonly changes: Readonly<Record<string, Json>>
  readonly letterId: string
  readonly signedBy: string
  readonly officeName: string
}

/** Everything that a new handling writes, in one write: itself, the state of the association, the letter. */
export function handlingChanges(handling: Handling): readonly Change[] {
  const { handled, next, changes, letterId, signedBy, officeName } = handling
  const { handling: kind, documentNumber, decidedOn, reason, deadline, followsId } = next.value
  const own: Change = {
    kind: 'sanction',
    id: next.id,
    office: handled.office,
    set: { ...changes, associationId: handled.id },
  }
  const status = statusChange(handled, next)
  if (kind === undefined || documentNumber === undefined || decidedOn === undefined) return [own, ...status]
  const before =
    kind === 'warning' ? precedingRectification(handled.sanctions, { followsId, decidedOn }) : undefined
  const letter = newLetter({
    id: letterId,
    association: handled,
    aboutId: next.id,
    kind: kind satisfies LetterKind,
    documentNumber,
    datedOn: decidedOn,
    signedBy,
    facts: {
      ...factsOfLetter(handled.value, officeName),
      reason,
      deadline: before?.value.deadline ?? deadline,
      decidedOn: before?.value.decidedOn,
      recheckOn: before?.value.recheckOn,
    },
  })
  return [own, ...status, letter]
}
