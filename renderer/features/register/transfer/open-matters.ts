import { nameOf } from '../../../../shared/codes/code-list'
import { DOSSIER_MATTERS } from '../../../../shared/codes/dossier-matters'
import { EVALUATION_STEPS } from '../../../../shared/codes/evaluation-steps'
import { SANCTION_KINDS } from '../../../../shared/codes/sanction-kinds'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import type { Sanction } from '../../../../shared/records/sanction'
import { stageOfApplication } from '../../../../shared/rules/application'
import type { Finding } from '../../../../shared/rules/finding'
import type { OpenMatter } from '../../../print/hand-over-paper'
import type { RecordView } from '../../../store/store-face'
import { STAGE_NAMES } from '../../../text/applications'
import { HAND_OVER_TEXT as TEXT } from '../../../text/hand-over'
import { provisionName } from '../../../text/provisions'
import { findingText } from '../../../text/rules'
import { isOpen } from '../../../ui/findings/todo-rows'

interface Matters {
  readonly findings: readonly Finding[]
  readonly dossiers: readonly RecordView<'dossier'>[]
  readonly sanctions: readonly RecordView<'sanction'>[]
  readonly evaluations: readonly RecordView<'evaluation'>[]
}

/** Steps behind which nothing is left to do about an evaluation. */
const ENDED = new Set(['received', 'archived'])

/** What the new office takes over unfinished: applications, handlings, evaluations, then what the rules find. */
export const openMatters = ({
  findings,
  dossiers,
  sanctions,
  evaluations,
}: Matters): readonly OpenMatter[] => [
  ...dossiers
    .filter(({ value }) => value.decidedOn === undefined)
    .map(({ id, value }) => ({
      key: `dossier/${id}`,
      sort: TEXT.application,
      text: TEXT.applicationLine(
        value.matter === undefined ? '' : nameOf(DOSSIER_MATTERS, value.matter),
        STAGE_NAMES[stageOfApplication(value)],
        value.appliedOn,
      ),
      ground: '',
      dueOn: '',
    })),
  ...sanctions.filter(isRunning(sanctions)).map(({ id, value }) => ({
    key: `sanction/${id}`,
    sort: TEXT.handling,
    text: TEXT.handlingLine(
      value.handling === undefined ? '' : nameOf(SANCTION_KINDS, value.handling),
      value.documentNumber,
      handlingState(value),
    ),
    ground: provisionName('R19'),
    dueOn: value.deadline ?? '',
  })),
  ...evaluations
    .filter(({ value }) => !ENDED.has(shownStep(value)))
    .map(({ id, value }) => ({
      key: `evaluation/${id}`,
      sort: TEXT.evaluation,
      text: TEXT.evaluationLine(value.year, nameOf(EVALUATION_STEPS, shownStep(value))),
      ground: provisionName('R40'),
      dueOn: '',
    })),
  ...findings
    .filter(isOpen)
    .filter(({ kind }) => kind !== 'undetermined')
    .map((finding, at) => {
      const { found, figures } = findingText(finding)
      return {
        key: `finding ${String(at)}`,
        sort: TEXT.finding,
        text: figures === '' ? found : `${found}（${figures}）`,
        ground: provisionName(finding.article),
        dueOn: finding.dueOn ?? '',
      }
    }),
]

/** How many rules cannot judge for want of data. */
export const unjudgedCount = (findings: readonly Finding[]): number =>
  findings.filter(isOpen).filter(({ kind }) => kind === 'undetermined').length

/** A rectification until its re-check or the warning that follows it, a warning until it is lifted (第十九条). */
const isRunning =
  (all: readonly RecordView<'sanction'>[]) =>
  ({ id, value }: RecordView<'sanction'>): boolean =>
    value.handling !== 'revocation' &&
    value.liftedOn === undefined &&
    value.recheckResult !== 'improved' &&
    !all.some((other) => other.value.followsId === id)

function handlingState({ handling, recheckResult }: Sanction): string {
  if (handling === 'warning') return TEXT.inForce
  return recheckResult === 'not-improved' ? TEXT.notImproved : TEXT.toRecheck
}
