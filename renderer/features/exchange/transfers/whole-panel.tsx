import { Button } from 'antd'
import { useState } from 'react'
import { OFFICES } from '../../../../shared/codes/offices'
import type { RecordView } from '../../../store/store-face'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { OverPanel } from '../../../ui/over-panel'
import { heldBy, isDistrict } from '../../../ui/transfers/transfer-rows'
import { OfficeSelect, takingOffices } from './office-select'
import type { HandingOver } from './use-hand-over'
import '../exchange.css'

interface WholePanelProps {
  readonly associations: readonly RecordView<'association'>[]
  readonly handing: HandingOver
  readonly onClose: () => void
}

/** All associations of an office that ends, to another one. */
export function WholePanel({ associations, handing, onClose }: WholePanelProps) {
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const held = from === undefined ? [] : heldBy(associations, from)
  const run = async (): Promise<void> => {
    if (from === undefined || to === undefined) return
    onClose()
    await handing.run(held.map(({ id, value }) => ({ associationId: id, name: value.name ?? id, from, to })))
  }
  return (
    <OverPanel title={TEXT.wholeTitle} onClose={onClose}>
      <div className="exchange-panel">
        <p>{TEXT.wholeText}</p>
        <OfficeSelect id="whole-from" label={TEXT.wholeFrom} value={from} onChange={setFrom} options={FROM} />
        <OfficeSelect
          id="whole-to"
          label={TEXT.wholeTo}
          value={to}
          onChange={setTo}
          options={takingOffices(from)}
        />
        {from !== undefined && <p>{TEXT.wholeCount(held.length)}</p>}
        <div className="actions">
          <Button
            type="primary"
            disabled={to === undefined || to === from || held.length === 0}
            onClick={() => void run()}
          >
            {TEXT.handOverAll(held.length)}
          </Button>
          <Button onClick={onClose}>{TEXT.no}</Button>
        </div>
      </div>
    </OverPanel>
  )
}

/** Ended offices stand first. */
const FROM = OFFICES.filter(({ id }) => isDistrict(id))
  .toSorted((a, b) => Number(b.until !== undefined) - Number(a.until !== undefined))
  .map(({ id, name, until }) => ({
    value: id,
    label: until === undefined ? name : TEXT.ended(name, until),
  }))
