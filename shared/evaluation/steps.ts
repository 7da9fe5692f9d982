import type { IsoDate } from '../base/iso-date'
import type { Json } from '../base/json'
import { trimmed } from '../base/normalize'
import { fail, failed, ok, type Failed, type Failure, type Ok } from '../base/result'
import type { EvaluationStep } from '../codes/evaluation-steps'
import type { Evaluation } from '../records/evaluation'
import type { Missing } from '../scoring/complete'
import { totalOf } from '../scoring/total'
import type { AnswerMap } from './answer-map'
import { conclusionOf, missingIn } from './conclude'
import { contentHashOf } from './content-hash'
import { stepOf } from './read-only'
import { shownStep } from './shown-step'

/*
 * The steps of the yearly evaluation. 《实施细则》第四十条 orders the evaluation and names no procedure, so all of it is
 * 本方案: a step may be left out on the way forward, and every step back needs its reason.
 */

/**
 * The steps in their order; what 市科协 answers (received, returned) stands beside them. `sent` is nobody's to take: it
 * follows from the ledger of the exchange (`sent.ts`), and stands in records of older programs only.
 */
export const STEP_ORDER = [
  'draft',
  'documents',
  'site',
  'confirmed',
  'review',
  'provisional',
  'notice',
  'final',
  'sent',
  'archived',
] as const satisfies readonly EvaluationStep[]
export type OrderedStep = (typeof STEP_ORDER)[number]

/** The step of the order where an evaluation stands; what 市科协 answered counts as sent. */
export function orderedStep(evaluation: Evaluation): OrderedStep {
  const step = stepOf(evaluation)
  return step === 'received' || step === 'returned' ? 'sent' : step
}

const placeOf = (step: OrderedStep): number => STEP_ORDER.indexOf(step)

/** Steps that may follow; nothing comes after the final grade that does not start from it. */
export function stepsForward(evaluation: Evaluation): readonly OrderedStep[] {
  const here = placeOf(orderedStep(evaluation))
  const last = placeOf('final')
  return STEP_ORDER.slice(here + 1, here >= last ? undefined : last + 1).filter((step) => step !== 'sent')
}

/** Steps that may be gone back to, the nearest first. A finished evaluation goes back to review or to entry. */
export function stepsBack(evaluation: Evaluation): readonly OrderedStep[] {
  const here = orderedStep(evaluation)
  if (isFinished(evaluation)) return ['review', 'draft']
  return STEP_ORDER.slice(0, placeOf(here)).toReversed()
}

/** Steps that are left out on the way to `to`; said before, and kept in the history. */
export const leftOut = (evaluation: Evaluation, to: OrderedStep): readonly OrderedStep[] =>
  STEP_ORDER.slice(placeOf(orderedStep(evaluation)) + 1, placeOf(to)).filter((step) => step !== 'sent')

/** Whether a final grade has been given, whatever came after it. */
export const isFinished = (evaluation: Evaluation): boolean =>
  placeOf(orderedStep(evaluation)) >= placeOf('final')

/** What a step sets; `null` empties. */
export type StepFields = Readonly<Record<string, Json>>

export type StepProblem =
  | 'no-such-step'
  | 'reason-missing'
  /** Something stands against a grade; see `missing`. */
  | 'missing'
  /** Answers changed since the provisional grade, by a merge: back to review. */
  | 'changed-since-provisional'
  | 'notice-dates-missing'
  | 'notice-open'
  | 'objection-open'
  | 'objection-upheld'
  /** The content is not the one that was graded: nothing of it may be sent or archived. */
  | 'content-changed'

export interface StepRefusal extends Failure<StepProblem> {
  readonly missing?: readonly Missing[]
}

export interface StepFacts {
  readonly evaluation: Evaluation
  readonly answers: AnswerMap
  readonly today: IsoDate
}

/**
 * What going on to a step sets, all of it in one write, or why it cannot be gone on to. Only `final` gives a grade, and
 * it gives all of it at once: there is no half-finalised evaluation.
 */
export function stepForward(facts: StepFacts, to: OrderedStep): Ok<StepFields> | Failed<StepRefusal> {
  const { evaluation, answers, today } = facts
  if (!stepsForward(evaluation).includes(to)) return fail('no-such-step')
  switch (to) {
    case 'confirmed':
      return ok({ step: to, stepReason: null, confirmedOn: evaluation.confirmedOn ?? today })
    case 'provisional':
      return provisionalStep(facts)
    case 'notice':
      return noticeStep(facts)
    case 'final':
      return finalStep(facts)
    case 'archived':
      if (contentHashOf(evaluation, answers) !== evaluation.contentHash) return fail('content-changed')
      return ok({ step: to, archivedOn: today })
    case 'draft':
    case 'documents':
    case 'site':
    case 'review':
    case 'sent':
      break
  }
  return ok({ step: to, stepReason: null })
}

function provisionalStep({ evaluation, answers, today }: StepFacts): Ok<StepFields> | Failed<StepRefusal> {
  const { scheme, bonus, vetoes } = evaluation
  const missing = missingIn(evaluation, answers)
  const provisionalHash = contentHashOf(evaluation, answers)
  if (scheme === undefined || provisionalHash === undefined || missing.length > 0)
    return failed({ code: 'missing', missing })
  const { shown, grade } = totalOf(scheme, answers, bonus, vetoes)
  if (grade === undefined) return failed({ code: 'missing', missing })
  return ok({
    step: 'provisional',
    stepReason: null,
    provisionalOn: today,
    provisionalHundredths: shown ?? null,
    provisionalGrade: grade,
    provisionalHash,
  })
}

/** A notice tells of the provisional grade, so there has to be one that still holds. */
function noticeStep(facts: StepFacts): Ok<StepFields> | Failed<StepRefusal> {
  const { evaluation, answers } = facts
  const { noticeFrom, noticeTo } = evaluation
  if (noticeFrom === undefined || noticeTo === undefined || noticeTo < noticeFrom)
    return fail('notice-dates-missing')
  if (evaluation.step !== 'provisional') {
    const provisional = provisionalStep(facts)
    return provisional.ok ? ok({ ...provisional.value, step: 'notice' }) : provisional
  }
  if (contentHashOf({ ...evaluation, settledGrade: undefined }, answers) !== evaluation.provisionalHash)
    return fail('changed-since-provisional')
  return ok({ step: 'notice', stepReason: null })
}

function finalStep({ evaluation, answers, today }: StepFacts): Ok<StepFields> | Failed<StepRefusal> {
  const { step, noticeTo, objections = [], provisionalHash } = evaluation
  if (step === 'notice' || step === 'provisional') {
    if (contentHashOf({ ...evaluation, settledGrade: undefined }, answers) !== provisionalHash)
      return fail('changed-since-provisional')
  }
  if (step === 'notice') {
    if (noticeTo === undefined) return fail('notice-dates-missing')
    if (today <= noticeTo) return fail('notice-open', { until: noticeTo })
    if (objections.some(({ upheld }) => upheld === undefined)) return fail('objection-open')
    if (objections.some(({ upheld }) => upheld === true)) return fail('objection-upheld')
  }
  const concluded = conclusionOf(evaluation, answers, today)
  return concluded.ok
    ? ok({ ...concluded.value, stepReason: null })
    : failed({ code: 'missing', missing: concluded.failure })
}

/** What fixed a grade, provisional or final; all of it goes when answers may change again. */
const WITHDRAWN = {
  totalHundredths: null,
  grade: null,
  finalisedOn: null,
  contentHash: null,
  provisionalOn: null,
  provisionalHundredths: null,
  provisionalGrade: null,
  provisionalHash: null,
  settledGrade: null,
  settledReason: null,
  letterOn: null,
  archivedOn: null,
} as const

const NOTICE_WITHDRAWN = { noticeFrom: null, noticeTo: null, objections: null } as const

/**
 * What going back to a step sets. A finished evaluation is opened again: the caller keeps what it was
 * (`keptVersion`) in the same write.
 */
export function stepBack(
  evaluation: Evaluation,
  to: OrderedStep,
  reason: string,
): Ok<StepFields> | Failed<StepRefusal> {
  const given = trimmed(reason)
  if (given === '') return fail('reason-missing')
  if (!stepsBack(evaluation).includes(to)) return fail('no-such-step')
  const finished = isFinished(evaluation)
  return ok({
    step: to,
    stepReason: given,
    ...(placeOf(to) < placeOf('provisional') ? WITHDRAWN : {}),
    // A notice that was hung out for another content is over with it.
    ...(placeOf(to) < placeOf('notice') ? NOTICE_WITHDRAWN : {}),
    ...(placeOf(to) < placeOf('confirmed') ? { confirmedOn: null } : {}),
    ...signaturesAfter(evaluation, to),
    ...(finished ? { reopenReasons: [...(evaluation.reopenReasons ?? []), given] } : {}),
  })
}

/**
 * The signatures that still stand after a step back: before the confirmation on site none does, and the office's own
 * stands under a final grade alone. A kept version keeps all of its own.
 */
function signaturesAfter({ signatures }: Evaluation, to: OrderedStep): StepFields {
  if (signatures === undefined) return {}
  const left = placeOf(to) < placeOf('confirmed') ? [] : signatures.filter(({ place }) => place !== 'office')
  return { signatures: left.length === 0 ? null : left }
}

/** Where 市科协 returned it, the reason it gave, which opens the evaluation again at review. */
export const returnedReason = (evaluation: Evaluation): string | undefined =>
  shownStep(evaluation) === 'returned' ? evaluation.returnReason : undefined

/** Whether 市科协 returned it and it has not been finished anew since: opened again at review, or about to be. */
export const awaitsRework = (evaluation: Evaluation): boolean =>
  evaluation.returnedOn !== undefined && (!isFinished(evaluation) || shownStep(evaluation) === 'returned')

const BEFORE_CONFIRMED = ['self', 'site', 'review', 'final'] as const

/**
 * The scores that may change at a step. What was signed on site stays as it was signed; from the provisional grade on
 * nothing changes until somebody goes back.
 */
export function openColumns(evaluation: Evaluation): readonly ('self' | 'site' | 'review' | 'final')[] {
  const step = orderedStep(evaluation)
  if (placeOf(step) < placeOf('confirmed')) return BEFORE_CONFIRMED
  return step === 'confirmed' || step === 'review' ? ['review', 'final'] : []
}
