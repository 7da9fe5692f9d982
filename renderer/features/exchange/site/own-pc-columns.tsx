import { SITE_TEXT as TEXT } from '../../../text/site'
import { minuteOf } from '../../../text/saving'
import type { TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { PcState } from '../keys/pc-state'
import type { OwnPc } from './own-pcs'

export const OWN_PC_COLUMNS: readonly TableColumn<OwnPc>[] = [
  {
    key: 'pc',
    title: TEXT.pc,
    cell: ({ pc, isThis }) => (
      <>
        {pc.name} {isThis && <Tag tone="info">{TEXT.own}</Tag>}
      </>
    ),
    text: ({ pc }) => pc.name,
  },
  { key: 'state', title: TEXT.state, width: 200, cell: ({ pc }) => <PcState pc={pc} /> },
  {
    key: 'came',
    title: TEXT.came,
    width: 180,
    cell: ({ isThis, madeAt }) =>
      isThis ? '' : madeAt === undefined ? TEXT.never : <span title={TEXT.cameHint}>{minuteOf(madeAt)}</span>,
  },
  {
    key: 'went',
    title: TEXT.went,
    width: 180,
    cell: ({ isThis, hasOurs, oursUpTo }) => {
      if (isThis) return ''
      return hasOurs === 'stream' && oursUpTo !== undefined
        ? TEXT.wentUpTo(minuteOf(oursUpTo))
        : TEXT.wentOf[hasOurs]
    },
  },
]
