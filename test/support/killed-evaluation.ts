import type { Page } from '@playwright/test'
import { answerMapOf } from '../../shared/evaluation/answer-map'
import { contentHashOf } from '../../shared/evaluation/content-hash'
import { isIntact } from '../../shared/evaluation/kept-version'
import type { Answer } from '../../shared/records/answer'
import type { Evaluation } from '../../shared/records/evaluation'
import type { EvaluationVersion } from '../../shared/records/evaluation-version'
import { PHOTOS_KEPT, type EvaluationShown } from './storage-page/evaluation-shown'

/** An evaluation as the store holds it after a start. */
interface Found {
  readonly evaluation: Evaluation
  readonly answers: readonly Answer[]
  readonly versions: readonly EvaluationVersion[]
}

const foundOf = (page: Page, id: string): Promise<Found | undefined> =>
  page.evaluate(async (id) => {
    const found = await window.storage.get('evaluation', id)
    if (found === undefined) return undefined
    const [answers, versions] = await Promise.all([
      window.storage.children('answer', id),
      window.storage.children('evaluation-version', id),
    ])
    return {
      evaluation: found.value,
      answers: answers.map(({ value }) => value),
      versions: versions.map(({ value }) => value),
    }
  }, id)

/** What a final grade sets, all in one write. */
const CONCLUSION = ['grade', 'totalHundredths', 'finalisedOn', 'contentHash'] as const

/** Everything that is wrong with an evaluation after SIGKILL: half finished, or without what was shown as saved. */
export async function damageOf(
  page: Page,
  id: string,
  shown: EvaluationShown | undefined,
): Promise<readonly string[]> {
  const found = await foundOf(page, id)
  if (found === undefined) return shown === undefined ? [] : ['the evaluation is gone']
  return [...halfFinished(found), ...(shown === undefined ? [] : missing(found, shown))]
}

/** A grade is whole or not there; every version that was opened again is kept whole. */
function halfFinished({ evaluation, answers, versions }: Found): readonly string[] {
  const final = evaluation.step === 'final'
  const parts = CONCLUSION.filter((field) => (evaluation[field] !== undefined) !== final)
  const map = answerMapOf(evaluation.scheme ?? noScheme(), answers)
  const reopened = evaluation.reopenReasons?.length ?? 0
  return [
    ...parts.map((field) => `${evaluation.step ?? 'draft'}: ${field} is ${String(evaluation[field])}`),
    ...(final && contentHashOf(evaluation, map) !== evaluation.contentHash
      ? ['the grade is of other answers']
      : []),
    ...(versions.length === reopened
      ? []
      : [`${versions.length} versions are kept of ${reopened} that were opened again`]),
    ...versions
      .filter((version) => isIntact(version) !== true)
      .map(({ number }) => `version ${number} is not intact`),
  ]
}

function missing({ evaluation, answers }: Found, shown: EvaluationShown): readonly string[] {
  const reopened = evaluation.reopenReasons?.length ?? 0
  const final = evaluation.step === 'final'
  const back = reopened < shown.reopened || (reopened === shown.reopened && shown.final && !final)
  const numberIn = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0] ?? -1)
  return [
    ...(back
      ? [`opened again ${reopened} times and final ${final}, shown: ${shown.reopened}, ${shown.final}`]
      : []),
    ...Object.entries(shown.answers).flatMap(([code, { note, photos }]) => {
      const answer = answers.find(({ indicator }) => indicator === code)
      const numbers = (answer?.photos ?? []).map(({ name }) => numberIn(name))
      // Only the newest are kept, so one may be gone where there are as many, all of them newer.
      const pushedOut = (number: number): boolean =>
        numbers.length === PHOTOS_KEPT && Math.min(...numbers) > number
      const gone = photos.filter(([number]) => !numbers.includes(number) && !pushedOut(number))
      const noted =
        numberIn(answer?.note) >= note ? [] : [`${code}: note ${note}, found ${answer?.note ?? ''}`]
      return noted.concat(gone.map(([number]) => `${code}: photo ${number} is gone`))
    }),
  ]
}

function noScheme(): never {
  throw new Error('an evaluation without its scheme')
}
