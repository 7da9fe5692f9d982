import { Link } from 'wouter'
import { useChildren } from '../../../store/hooks'
import { HAND_OVER_TEXT } from '../../../text/hand-over'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { TRANSFER } from '../parts/transfer-kind'

interface TransferPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** 转隶 of one association: its offers and, as soon as there is one, the list that both offices sign. */
export function TransferPart(props: TransferPartProps) {
  const { id } = props.above
  const transfers = useChildren('transfer', id) ?? []
  const isOffered = transfers.some(({ value }) => value.withdrawnOn === undefined)
  return (
    <div className="child-part">
      {isOffered && (
        <p>
          <Link href={`/transfers/${id}`}>{HAND_OVER_TEXT.print}</Link>
        </p>
      )}
      <ChildPart child={TRANSFER} {...props} />
    </div>
  )
}
