import { STEP_TEXT } from '../../../text/evaluation'
import { resultText } from '../../../text/evaluation-scheme'
import { RECEPTION_TEXT as TEXT } from '../../../text/municipal-desk'
import { TABLE_TEXT } from '../../../text/tables'
import { LinkButton } from '../../../ui/link-button'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { officeName } from '../offices/office-name'
import { mayTakeBack, type ReceptionRow } from './reception-rows'

const TONES = { received: 'ok', returned: 'bad', sent: 'info' } as const

const answeredOn = ({ step, evaluation }: ReceptionRow): string =>
  (step === 'returned' ? evaluation.returnedOn : evaluation.receivedOn) ?? ''

interface ReceptionActions {
  readonly onReturn: (row: ReceptionRow) => void
  readonly onTakeBack: (row: ReceptionRow) => void
}

export const receptionColumns = ({
  onReturn,
  onTakeBack,
}: ReceptionActions): readonly TableColumn<ReceptionRow>[] => [
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
    width: 84,
    cell: (row) => {
      const isReturn = row.step !== 'returned'
      if (isReturn ? row.evaluation.step === 'archived' : !mayTakeBack(row)) return null
      return (
        <LinkButton
          onClick={(event) => {
            event.stopPropagation()
            if (isReturn) onReturn(row)
            else onTakeBack(row)
          }}
        >
          {isReturn ? TEXT.return : TEXT.takeBack}
        </LinkButton>
      )
    },
    text: () => '',
  },
]
