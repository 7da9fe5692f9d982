import { answer } from './answer'
import { assignment } from './assignment'
import { asset } from './asset'
import { association } from './association'
import { contactLog } from './contact-log'
import type { KindDefinition } from './define-kind'
import { dossier } from './dossier'
import { evaluation } from './evaluation'
import { evaluationVersion } from './evaluation-version'
import { explanation } from './explanation'
import { letter } from './letter'
import { meeting } from './meeting'
import { member } from './member'
import { memberSummary } from './member-summary'
import { officeSettings } from './office-settings'
import { parameter } from './parameter'
import { plan } from './plan'
import { post } from './post'
import { proposal } from './proposal'
import { prospect } from './prospect'
import { ruling } from './ruling'
import { sanction } from './sanction'
import { scheme } from './scheme'
import { situationReport } from './situation-report'
import { term } from './term'
import { typicalCase } from './typical-case'
import { servicePoint } from './service-point'
import { transfer } from './transfer'

/** Every record kind this program knows. A kind that is not here is kept as raw text and travels on. */
export const KINDS = {
  association,
  member,
  'member-summary': memberSummary,
  term,
  post,
  plan,
  meeting,
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
  'contact-log': contactLog,
  'typical-case': typicalCase,
  asset,
} as const satisfies Readonly<Record<string, KindDefinition>>

export type Kind = keyof typeof KINDS

/** The definition of a kind that may be unknown to this program. */
export const kindOf = (kind: string): KindDefinition | undefined =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as Kind] : undefined
