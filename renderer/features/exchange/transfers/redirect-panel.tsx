import { Button } from 'antd'
import { useState } from 'react'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { OverPanel } from '../../../ui/over-panel'
import type { TransferRow } from '../../../ui/transfers/transfer-rows'
import { officeName } from '../offices/office-name'
import { OfficeSelect, takingOffices } from './office-select'
import type { HandingOver } from './use-hand-over'
import '../exchange.css'

interface RedirectPanelProps {
  readonly row: TransferRow
  readonly handing: HandingOver
  readonly onClose: () => void
}

/**
 * What 市科协 handed over and nobody takes up goes back to its former office, or to another one: the new office alone
 * could offer it on, and that one does not answer.
 */
export function RedirectPanel({ row, handing, onClose }: RedirectPanelProps) {
  const { associationId, name, from, to: now } = row
  const options = takingOffices(now)
  const [to, setTo] = useState(options.some(({ value }) => value === from) ? from : undefined)
  const run = async (): Promise<void> => {
    if (to === undefined) return
    onClose()
    await handing.run([{ associationId, name, from: now, to }])
  }
  return (
    <OverPanel title={TEXT.redirectTitle(name)} onClose={onClose}>
      <div className="exchange-panel">
        <p>{TEXT.redirectText(officeName(now))}</p>
        <OfficeSelect id="redirect-to" label={TEXT.to} value={to} onChange={setTo} options={options} />
        <div className="actions">
          <Button type="primary" disabled={to === undefined} onClick={() => void run()}>
            {TEXT.handOver}
          </Button>
          <Button onClick={onClose}>{TEXT.no}</Button>
        </div>
      </div>
    </OverPanel>
  )
}
