import { fieldLabel } from '../../../text/fields'
import { APPLICATION_TEXT as TEXT, NEXT_STEPS, pendingText, STAGE_NAMES } from '../../../text/applications'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag, type Tone } from '../../../ui/tag'
import type { ApplicationStage } from '../../../../shared/rules/application'
import type { ApplicationRow } from './application-rows'

const TONES: Readonly<Record<ApplicationStage, Tone>> = {
  preparing: 'plain',
  applied: 'warn',
  returned: 'plain',
  reviewing: 'info',
  deciding: 'warn',
  decided: 'ok',
}

/** The columns of the list of applications. */
export const APPLICATION_COLUMNS: readonly TableColumn<ApplicationRow>[] = [
  {
    key: 'name',
    title: TEXT.columns.name,
    cell: ({ name }) => (name === '' ? TEXT.unnamed : name),
    whole: ({ name }) => name,
    order: byText(({ name }) => name),
  },
  {
    key: 'host',
    title: TEXT.columns.host,
    cell: ({ host }) => host,
    whole: ({ host }) => host,
    order: byText(({ host }) => host),
  },
  {
    key: 'matter',
    title: TEXT.matter,
    width: 90,
    cell: ({ matter }) => matter,
    order: byText(({ matter }) => matter),
  },
  {
    key: 'appliedOn',
    title: fieldLabel('dossier', 'appliedOn'),
    width: 110,
    cell: ({ dossier }) => dossier.value.appliedOn,
    order: byText(({ dossier }) => dossier.value.appliedOn),
  },
  {
    key: 'stage',
    title: TEXT.columns.stage,
    width: 100,
    cell: ({ stage }) => <Tag tone={TONES[stage]}>{STAGE_NAMES[stage]}</Tag>,
    order: byText(({ stage }) => STAGE_NAMES[stage]),
  },
  {
    key: 'days',
    title: TEXT.columns.days,
    width: 170,
    cell: ({ days }) => pendingText(days),
    order: byNumber(({ days }) => days?.total),
  },
  {
    key: 'next',
    title: TEXT.columns.next,
    width: 210,
    cell: ({ stage, dossier }) =>
      stage === 'decided' ? (dossier.value.documentNumber ?? dossier.value.decidedOn) : NEXT_STEPS[stage],
    whole: ({ stage, dossier }) =>
      stage === 'decided' ? (dossier.value.documentNumber ?? '') : NEXT_STEPS[stage],
  },
]
