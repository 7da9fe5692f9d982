import { STEP_TEXT } from '../../../text/evaluation'
import { resultText } from '../../../text/evaluation-scheme'
import { RECEPTION_TEXT as TEXT } from '../../../text/municipal-desk'
import { TABLE_TEXT } from '../../../text/tables'
import { LinkButton } from '../../../ui/link-button'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { officeName } from '../offices/office-name'
import type { ReceptionRow } from './reception-rows'

const TONES = { received: 'ok', returned: 'bad', sent: 'info' } as const

const answeredOn = ({ step, evaluation }: ReceptionRow): string =>
  (step === 'returned' ? evaluation.returnedOn : evaluation.receivedOn) ?? ''

export const receptionColumns = ({
  onReturn,
}: {
  readonly onReturn: (row: ReceptionRow) => void
}): readonly TableColumn<ReceptionRow>[] => [
  {
    key: 'office',
    title: TEXT.office,
    width: 130,
    cell: ({ office }) => officeName(office),
    whole: ({ office }) => officeName(office),
    order: byText(({ office }) => officeName(office)),
  },
  {
    key: 'name',
    title: TEXT.association,
    width: 240,
    grows: 30,
    cell: ({ name }) => name,
    whole: ({ name }) => name,
    order: byText(({ name }) => name),
  },
  {
    key: 'year',
    title: TEXT.year,
    width: 64,
    number: true,
    cell: ({ evaluation }) => evaluation.year,
    order: byNumber(({ evaluation }) => evaluation.year),
  },
  {
    key: 'result',
    title: TEXT.result,
    width: 120,
    number: true,
    cell: ({ evaluation }) => resultText(evaluation),
    order: byNumber(({ evaluation }) => evaluation.totalHundredths),
  },
  {
    key: 'final',
    title: TEXT.final,
    width: 108,
    cell: ({ evaluation }) => evaluation.finalisedOn ?? '',
    order: byText(({ evaluation }) => evaluation.finalisedOn),
  },
  {
    key: 'step',
    title: TEXT.step,
    width: 112,
    cell: ({ step }) => <Tag tone={TONES[step]}>{STEP_TEXT[step]}</Tag>,
    order: byText(({ step }) => STEP_TEXT[step]),
  },
  {
    key: 'answered',
    title: TEXT.answered,
    width: 108,
    cell: answeredOn,
    order: byText(answeredOn),
  },
  {
    key: 'reason',
    title: TEXT.reason,
    cell: ({ step, evaluation }) => (step === 'returned' ? evaluation.returnReason : ''),
    whole: ({ step, evaluation }) => (step === 'returned' ? (evaluation.returnReason ?? '') : ''),
  },
  {
    key: 'do',
    title: TABLE_TEXT.actions,
    width: 64,
    cell: (row) =>
      row.step !== 'returned' &&
      row.evaluation.step !== 'archived' && (
        <LinkButton
          onClick={(event) => {
            event.stopPropagation()
            onReturn(row)
          }}
        >
          {TEXT.return}
        </LinkButton>
      ),
    text: () => '',
  },
]
