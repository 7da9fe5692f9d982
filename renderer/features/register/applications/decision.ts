import { nameOf } from '../../../../shared/codes/code-list'
import { DEREGISTRATION_GROUNDS } from '../../../../shared/codes/deregistration-grounds'
import type { LetterKind } from '../../../../shared/codes/letter-kinds'
import type { Json } from '../../../../shared/base/json'
import type { Association } from '../../../../shared/records/association'
import type { Dossier } from '../../../../shared/records/dossier'
import type { Change } from '../../../store/store-face'
import { factsOfLetter, newLetter } from '../letters/new-letter'

/** The letter that a decision comes with: a granted establishment by approval or filing, a granted deregistration. */
export function letterOf({ matter, approvalMode, outcome }: Dossier): LetterKind | undefined {
  if (outcome !== 'granted') return undefined
  if (matter === 'deregister') return 'deregistration'
  if (matter !== 'establish' || approvalMode === 'other') return undefined
  return approvalMode === 'filing' ? 'filing' : 'approval'
}

interface Deciding {
  readonly dossierId: string
  readonly association: { readonly id: string; readonly office: string; readonly value: Association }
  /** The dossier as it will be. */
  readonly decided: Dossier
  /** Fields of the dossier that change. */
  readonly changes: Readonly<Record<string, Json>>
  readonly letterId: string
  readonly signedBy: string
  /** Id and name of the office that decides. */
  readonly office: string
  readonly officeName: string
  /** Names of the materials that are not noted as received. */
  readonly missing: readonly string[]
}

/**
 * Everything a decision writes, in one write: the application, what it makes of the association (第十四、十七、十九条),
 * and the letter.
 */
export function decisionChanges(deciding: Deciding): readonly Change[] {
  const { dossierId, association, decided, changes } = deciding
  const { id, office } = association
  const effect = effectOf(deciding)
  return [
    { kind: 'dossier', id: dossierId, set: changes },
    ...(effect === undefined ? [] : [{ kind: 'association' as const, id, office, set: effect }]),
    ...letterFor(deciding, letterOf(decided)),
  ]
}

function effectOf({ decided, association, office }: Deciding): Readonly<Record<string, Json>> | undefined {
  const { matter, outcome, decidedOn = null, documentNumber = null, approvalMode = 'approval' } = decided
  if (outcome !== 'granted') return undefined
  if (matter === 'deregister') return { status: 'deregistered' }
  if (matter === 'establish') {
    return { status: 'active', approvedOn: decidedOn, documentNumber, approvalMode, approvingOffice: office }
  }
  const { groupMemberOf = [] } = association.value
  if (matter !== 'group-membership' || groupMemberOf.includes(office)) return undefined
  return { groupMemberOf: [...groupMemberOf, office] }
}

function letterFor(deciding: Deciding, kind: LetterKind | undefined): readonly Change[] {
  const { documentNumber, decidedOn, appliedOn, ground } = deciding.decided
  if (kind === undefined || documentNumber === undefined || decidedOn === undefined) return []
  const { letterId, association, dossierId, signedBy, officeName, missing } = deciding
  const facts = {
    ...factsOfLetter(association.value, officeName),
    appliedOn,
    missing,
    ground: ground === undefined ? undefined : nameOf(DEREGISTRATION_GROUNDS, ground),
  }
  const about = { id: letterId, association, aboutId: dossierId }
  return [newLetter({ ...about, kind, documentNumber, datedOn: decidedOn, signedBy, facts })]
}
