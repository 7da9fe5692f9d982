import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { nameOf } from '../../../../shared/codes/code-list'
import type { Progress } from '../../../../shared/evaluation/answer-map'
import { STEP_TEXT, YEAR_TEXT } from '../../../text/evaluation'
import { resultText } from '../../../text/evaluation-scheme'
import { sendingText } from '../../../text/evaluation-sending'
import { TABLE_TEXT } from '../../../text/tables'
import { PLAN_TEXT } from '../../../text/year-plan'
import { useDesk } from '../../../ui/desk-identity'
import { STEP_TONES } from '../../../ui/evaluation/step-tones'
import { LinkButton } from '../../../ui/link-button'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { reasonsText } from './start-evaluation'
import { openingOf, type YearRow } from './year-rows'

interface YearActions {
  readonly onOpen: (row: YearRow) => void
  readonly onPrint: (row: YearRow) => void
  readonly onPlan: (row: YearRow) => void
  readonly busy: boolean
}

interface YearShown extends YearActions {
  /** By evaluation id, as far as it is read. */
  readonly progress: ReadonlyMap<string, Progress>
}

/** Columns of the list of a year. */
export const yearColumns = ({
  onOpen,
  onPrint,
  onPlan,
  busy,
  progress,
}: YearShown): readonly TableColumn<YearRow>[] => [
  {
    key: 'name',
    title: YEAR_TEXT.name,
    width: 240,
    grows: 14,
    cell: ({ association: { name } }) => name,
    whole: ({ association: { name } }) => name ?? '',
    order: byText(({ association: { name } }) => name),
  },
  {
    key: 'kind',
    title: YEAR_TEXT.kind,
    width: 88,
    grows: 8,
    cell: ({ association: { kind } }) => nameOf(ASSOCIATION_KINDS, kind),
    order: byText(({ association: { kind } }) => nameOf(ASSOCIATION_KINDS, kind)),
  },
  {
    key: 'step',
    title: YEAR_TEXT.state,
    width: 92,
    grows: 4,
    cell: ({ step }) => <Tag tone={STEP_TONES[step]}>{STEP_TEXT[step]}</Tag>,
    order: byText(({ step }) => STEP_TEXT[step]),
  },
  {
    key: 'progress',
    title: YEAR_TEXT.progress,
    width: 64,
    number: true,
    cell: ({ evaluation }) => {
      const own = progress.get(evaluation?.id ?? '')
      return own === undefined ? '' : `${own.answered}/${own.total}`
    },
    order: byNumber(({ evaluation }) => progress.get(evaluation?.id ?? '')?.answered),
  },
  {
    key: 'grade',
    title: YEAR_TEXT.grade,
    width: 104,
    number: true,
    cell: ({ evaluation }) => resultText(evaluation?.value),
    order: byNumber(({ evaluation }) => evaluation?.value.totalHundredths),
  },
  {
    key: 'site',
    title: YEAR_TEXT.siteOn,
    width: 96,
    cell: (row) => siteText(row),
    order: byText(({ evaluation, assignment }) => evaluation?.value.siteOn ?? assignment?.plannedOn),
  },
  {
    key: 'assessors',
    title: PLAN_TEXT.assessorsColumn,
    width: 100,
    grows: 22,
    cell: (row) => assessorsText(row),
    whole: (row) => assessorsText(row),
    order: byText((row) => assessorsText(row)),
  },
  {
    key: 'remark',
    title: YEAR_TEXT.remark,
    cell: (row) => (
      <>
        {row.late !== undefined && <Tag tone="bad">{PLAN_TEXT.late[row.late]}</Tag>}{' '}
        <span className="muted">{remarkText(row)}</span>
      </>
    ),
    whole: (row) =>
      [row.late === undefined ? '' : PLAN_TEXT.late[row.late], remarkText(row)].join(' ').trim(),
  },
  {
    key: 'do',
    title: TABLE_TEXT.actions,
    width: 176,
    cell: (row) => <RowActions row={row} onOpen={onOpen} onPrint={onPrint} onPlan={onPlan} busy={busy} />,
  },
]

/** Since when it is with 市科协 or back from there, then why it is not due by default. */
const remarkText = (row: YearRow): string =>
  [...sendingText(row.step, row.evaluation?.value, row.evaluation?.sentOn), reasonsText(row)]
    .filter(Boolean)
    .join('；')

/** The day of the visit; the planned one while nobody has been there. */
const siteText = ({ evaluation, assignment }: YearRow): string =>
  evaluation?.value.siteOn ??
  (assignment?.plannedOn === undefined ? '' : PLAN_TEXT.planned(assignment.plannedOn.slice(5)))

const assessorsText = ({ evaluation, assignment }: YearRow): string =>
  (evaluation?.value.assessors ?? assignment?.assessors ?? []).join('、')

function RowActions({ row, onOpen, onPrint, onPlan, busy }: YearActions & { readonly row: YearRow }) {
  const { evaluation } = row
  const opening = openingOf(row, useDesk().identity.office)
  return (
    <>
      <LinkButton
        disabled={busy}
        onClick={(event) => {
          event.stopPropagation()
          onOpen(row)
        }}
      >
        {YEAR_TEXT[opening]}
      </LinkButton>
      {opening !== 'look' && (
        <LinkButton
          onClick={(event) => {
            event.stopPropagation()
            onPlan(row)
          }}
        >
          {PLAN_TEXT.open}
        </LinkButton>
      )}
      <LinkButton
        onClick={(event) => {
          event.stopPropagation()
          onPrint(row)
        }}
      >
        {evaluation === undefined ? YEAR_TEXT.printBlank : YEAR_TEXT.print}
      </LinkButton>
    </>
  )
}
