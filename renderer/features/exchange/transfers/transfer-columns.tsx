import { Link } from 'wouter'
import { HAND_OVER_TEXT } from '../../../text/hand-over'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import type { NextStep } from '../../../ui/transfers/next-step'
import { officeName } from '../offices/office-name'
import { stageText, type TransferRow, type TransferStage } from '../../../ui/transfers/transfer-rows'

const TONES = { offered: 'warn', 'to-accept': 'info', named: 'ok', accepted: 'ok' } as const satisfies Record<
  TransferStage,
  string
>

/** What is said of each transfer; the next step as the office of this desk sees it. */
export const transferColumns = (
  own: string,
  stepOf: (row: TransferRow) => NextStep,
): readonly TableColumn<TransferRow>[] => [
  {
    key: 'name',
    title: TEXT.association,
    cell: ({ name }) => name,
    whole: ({ name }) => name,
    order: byText(({ name }) => name),
  },
  {
    key: 'from',
    title: TEXT.from,
    width: 112,
    cell: ({ from }) => officeName(from),
    order: byText(({ from }) => officeName(from)),
  },
  {
    key: 'to',
    title: TEXT.to,
    width: 112,
    cell: ({ to }) => officeName(to),
    order: byText(({ to }) => officeName(to)),
  },
  {
    key: 'offered',
    title: TEXT.offered,
    width: 100,
    cell: ({ offer }) => offer?.offeredOn ?? '',
    order: byText(({ offer }) => offer?.offeredOn),
  },
  {
    key: 'address',
    title: TEXT.address,
    width: 132,
    cell: ({ offer }) => offer?.newAddress ?? '',
    whole: ({ offer }) => offer?.newAddress ?? '',
  },
  {
    key: 'stage',
    title: TEXT.stage,
    width: 164,
    cell: (row) => <Tag tone={TONES[row.stage]}>{stageText(row, own)}</Tag>,
    order: byText((row) => stageText(row, own)),
  },
  {
    key: 'next',
    title: TEXT.nextTitle,
    width: 148,
    cell: (row) => TEXT.next[stepOf(row)],
    whole: (row) => TEXT.next[stepOf(row)],
  },
  {
    key: 'list',
    title: HAND_OVER_TEXT.column,
    width: 76,
    text: () => '',
    cell: ({ associationId, name }) => (
      <Link
        href={`/transfers/${associationId}`}
        aria-label={HAND_OVER_TEXT.printOf(name)}
        onClick={(event) => event.stopPropagation()}
      >
        {HAND_OVER_TEXT.printShort}
      </Link>
    ),
  },
]
