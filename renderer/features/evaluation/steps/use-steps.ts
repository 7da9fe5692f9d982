import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import { keptVersion } from '../../../../shared/evaluation/kept-version'
import {
  BLANKED,
  leavesVersion,
  reEvaluation,
  reEvaluationStep,
} from '../../../../shared/evaluation/re-evaluate'
import {
  isFinished,
  leftOut,
  orderedStep,
  stepBack,
  stepForward,
  type OrderedStep,
  type StepRefusal,
} from '../../../../shared/evaluation/steps'
import type { Evaluation } from '../../../../shared/records/evaluation'
import type { Scheme } from '../../../../shared/scoring/scheme'
import { STEPS_TEXT, stepRefusalText } from '../../../text/evaluation-steps'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import type { Beside, EntrySession, EntrySnapshot, Fields } from '../entry/entry-session'

/** What the way into a notice sets; a day that is none is left out, and the step is then refused. */
export type NoticeDates = {
  readonly noticeFrom?: IsoDate
  readonly noticeTo?: IsoDate
}

/** The steps of one evaluation, each in one write; true when it was taken. */
export interface Steps {
  readonly forward: (to: OrderedStep, with_?: NoticeDates) => Promise<boolean>
  readonly back: (to: OrderedStep, reason: string) => Promise<boolean>
  /** Fields that belong to a step and not to the answers: notice, objections, a settled grade; from what stands then. */
  readonly note: (set: (saved: Evaluation) => Fields | undefined, reason: string) => Promise<boolean>
  readonly reEvaluate: (newer: Scheme) => Promise<boolean>
}

/** An evaluation is kept whole in the write that opens it again. */
function kept(session: EntrySession, { evaluation, answers }: EntrySnapshot, reason: string): Beside {
  const { id, value } = keptVersion(session.id, evaluation, answers, reason, today())
  return {
    records: [
      {
        kind: 'evaluation-version',
        id,
        office: session.office,
        set: value as unknown as Readonly<Record<string, Json>>,
      },
    ],
  }
}

export function useSteps(session: EntrySession): Steps {
  const say = useSay()

  const take = async (
    decide: (saved: EntrySnapshot) => Fields | StepRefusal | undefined,
    reason: string,
    beside?: (saved: EntrySnapshot) => Beside,
  ): Promise<boolean> => {
    const refused: StepRefusal[] = []
    const failure = await session.conclude(
      (saved) => {
        const set = decide(saved)
        if (set === undefined || !isRefusal(set)) return set
        refused.push(set)
        return undefined
      },
      reason,
      beside,
    )
    if (failure !== undefined) say.failed(failure)
    for (const refusal of refused) say.wrong(stepRefusalText(refusal))
    return failure === undefined && refused.length === 0
  }

  return {
    async forward(to, set = {}) {
      const left = leftOut(session.snapshot().evaluation, to)
      const taken = await take(
        ({ evaluation, answers }) => {
          // Clicked twice: it stands there already.
          if (orderedStep(evaluation) === to) return undefined
          const step = stepForward({ evaluation: { ...evaluation, ...set }, answers, today: today() }, to)
          return step.ok ? { ...set, ...step.value } : step.failure
        },
        STEPS_TEXT.forwardReason(to, left),
      )
      if (taken) say.done(STEPS_TEXT.done(to))
      return taken
    },
    async back(to, reason) {
      const taken = await take(
        ({ evaluation }) => {
          if (orderedStep(evaluation) === to) return undefined
          const step = stepBack(evaluation, to, reason)
          return step.ok ? step.value : step.failure
        },
        reason.trim() === '' ? STEPS_TEXT.back : reason,
        (saved) => (isFinished(saved.evaluation) ? kept(session, saved, reason.trim()) : {}),
      )
      if (taken) say.done(STEPS_TEXT.backDone(to))
      return taken
    },
    note: (set, reason) => take(({ evaluation }) => set(evaluation), reason),
    async reEvaluate(newer) {
      const reason = STEPS_TEXT.reEvaluateReason(newer.version)
      let blanked: readonly string[] = []
      const taken = await take(
        ({ evaluation, answers }) => {
          if (evaluation.scheme?.version === newer.version) return undefined
          blanked = reEvaluation(evaluation, answers, newer).blanked
          const step = reEvaluationStep(evaluation, answers, newer, reason)
          return step.ok ? step.value : step.failure
        },
        reason,
        (saved) => ({
          ...(leavesVersion(saved.evaluation, saved.answers) ? kept(session, saved, reason) : {}),
          answers: Object.fromEntries(blanked.map((code) => [code, BLANKED])),
        }),
      )
      if (taken) say.done(STEPS_TEXT.reEvaluated(blanked.length))
      return taken
    },
  }
}

/** A refusal has a code; a step's fields never do. */
const isRefusal = (set: Fields | StepRefusal): set is StepRefusal => 'code' in set
