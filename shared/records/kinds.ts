import { activity } from './activity'
import { answer } from './answer'
import { asset } from './asset'
import { assignment } from './assignment'
import { association } from './association'
import { attachment, officeAttachment, requestFile } from './attachment'
import { charterVersion } from './charter-version'
import { cityRequest } from './city-request'
import { contactLog } from './contact-log'
import type { GroupDefinition, KindDefinition, Parent } from './define-kind'
import { deposit } from './deposit'
import { dossier } from './dossier'
import { duesRule } from './dues-rule'
import { election } from './election'
import { evaluation } from './evaluation'
import { evaluationVersion } from './evaluation-version'
import { explanation } from './explanation'
import { funds } from './funds'
import { letter } from './letter'
import { meeting } from './meeting'
import { member } from './member'
import { memberSummary } from './member-summary'
import { officeSettings } from './office-settings'
import { organ } from './organ'
import { parameter } from './parameter'
import { plan } from './plan'
import { post } from './post'
import { proposal } from './proposal'
import { prospect } from './prospect'
import { ruling } from './ruling'
import { sanction } from './sanction'
import { scheme } from './scheme'
import { secretariat } from './secretariat'
import { servicePoint } from './service-point'
import { situationReport } from './situation-report'
import { term } from './term'
import { transfer } from './transfer'
import { typicalCase } from './typical-case'
import { visit } from './visit'

/** Every record kind this program knows. A kind that is not here is kept as raw text and travels on. */
export const KINDS = {
  association,
  member,
  'member-summary': memberSummary,
  term,
  post,
  plan,
  meeting,
  'charter-version': charterVersion,
  election,
  organ,
  secretariat,
  'dues-rule': duesRule,
  activity,
  funds,
  deposit,
  dossier,
  sanction,
  letter,
  'service-point': servicePoint,
  transfer,
  proposal,
  evaluation,
  answer,
  'evaluation-version': evaluationVersion,
  assignment,
  scheme,
  'office-settings': officeSettings,
  parameter,
  ruling,
  explanation,
  prospect,
  'situation-report': situationReport,
  'city-request': cityRequest,
  'request-file': requestFile,
  'contact-log': contactLog,
  visit,
  'typical-case': typicalCase,
  asset,
  attachment,
  'office-attachment': officeAttachment,
} as const satisfies Readonly<Record<string, KindDefinition>>

export type Kind = keyof typeof KINDS

/**
 * The kind above a record whose parent is `parent`. Where a field names it, only a kind with a fixed parent, or none,
 * counts: so a record that names itself or another such record has nothing above it, and no walk upwards goes in
 * circles.
 */
export function parentKind(parent: Parent, field: (name: string) => unknown): string | undefined {
  if (parent.kind !== undefined) return parent.kind
  const named = field(parent.kindField)
  const definition = typeof named === 'string' ? kindOf(named) : undefined
  return definition === undefined || definition.parent?.kindField !== undefined ? undefined : definition.kind
}

/** The kind of attachment that a record of `kind` has: one that travels as the record itself does. */
export function attachmentKindOf(kind: Kind): 'attachment' | 'office-attachment' {
  const [first] = Object.values<GroupDefinition>(KINDS[kind].groups)
  return first?.travels === 'municipal' ? 'attachment' : 'office-attachment'
}

/** The definition of a kind that may be unknown to this program. */
export const kindOf = (kind: string): KindDefinition | undefined =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as Kind] : undefined
