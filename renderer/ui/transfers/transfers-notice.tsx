import { Link } from 'wouter'
import { useChildren, useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { TRANSFERS_TEXT as TEXT } from '../../text/transfers'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'
import { isOurStep, OUR_STEPS, type NextStep, type OurStep } from './next-step'
import { isConcerned, transferRows } from './transfer-rows'
import { useNextSteps } from './use-next-steps'

/** Stands on the first page and behind an import while 转隶 waits for this office. */
export function TransfersNotice() {
  const { office } = useDesk().identity
  const associations = useRecords('association')
  const transfers = useRecords('transfer')
  const rows = transferRows(associations ?? [], transfers ?? []).filter((row) => isConcerned(row, office))
  const next = useNextSteps(rows)
  const steps = next === undefined ? [] : rows.map(next.stepOf).filter(isOurStep)
  return OUR_STEPS.map((step) => {
    const count = steps.filter((each) => each === step).length
    return count > 0 && <Step key={step} step={step} badge={TEXT.badge(count)} />
  })
}

interface TransferNoticeProps {
  readonly association: RecordView<'association'>
  /** Also while it is somebody else's turn. */
  readonly waits: boolean
}

/** Stands on the page of an association: what its 转隶 waits for. */
export function TransferNotice({ association, waits }: TransferNoticeProps) {
  const { office } = useDesk().identity
  const transfers = useChildren('transfer', association.id)
  const rows = transferRows([association], transfers ?? []).filter((row) => isConcerned(row, office))
  const next = useNextSteps(rows)
  const [row] = rows
  if (transfers === undefined || next === undefined || row === undefined) return null
  const step = next.stepOf(row)
  if (isOurStep(step)) return <Step step={step} badge={TEXT.title} />
  return waits && isAwaited(step) && <p className="muted">{TEXT.awaits[step]}</p>
}

const isAwaited = (step: NextStep): step is keyof typeof TEXT.awaits => step in TEXT.awaits

const Step = ({ step, badge }: { readonly step: OurStep; readonly badge: string }) => (
  <section className="reminder" aria-label={TEXT.title}>
    <Tag tone="warn">{badge}</Tag>
    <span>{TEXT.notice[step][0]}</span>
    <Link href={step === 'report' ? '/exchange' : '/exchange/transfers'}>{TEXT.notice[step][1]}</Link>
  </section>
)
