import { answer } from './answer'
import { assignment } from './assignment'
import { association } from './association'
import type { KindDefinition } from './define-kind'
import { dossier } from './dossier'
import { evaluation } from './evaluation'
import { evaluationVersion } from './evaluation-version'
import { meeting } from './meeting'
import { member } from './member'
import { memberSummary } from './member-summary'
import { plan } from './plan'
import { post } from './post'
import { proposal } from './proposal'
import { sanction } from './sanction'
import { scheme } from './scheme'
import { term } from './term'

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
  proposal,
  evaluation,
  answer,
  'evaluation-version': evaluationVersion,
  assignment,
  scheme,
} as const satisfies Readonly<Record<string, KindDefinition>>

export type Kind = keyof typeof KINDS

/** The definition of a kind that may be unknown to this program. */
export const kindOf = (kind: string): KindDefinition | undefined =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as Kind] : undefined
