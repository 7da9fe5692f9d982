import { failed, ok, type Failure, type Result } from '../../../shared/base/result'
import type { DeskIdentity, KeyStatus } from '../../../shared/ipc/keys'
import type { DeskBridge } from '../../../shared/ipc/methods'
import { DEMO_TEXT as TEXT } from '../../text/demo'
import { DEMO_OFFICE } from './demo-office'

/** Nothing behind it is secret: the data are made up, and nobody should have to remember it. */
const PASSPHRASE = 'demo district, made up'

export type DemoBridge = Pick<DeskBridge, 'keys.create' | 'keys.unlock' | 'keys.sheetPrinted'>

/** Opens the keys of the demo district, made at its first start; there is no sheet to print for them. */
export async function openDemoKeys(
  bridge: DemoBridge,
  status: KeyStatus,
): Promise<Result<DeskIdentity, Failure>> {
  if (status.state === 'open' && status.identity !== undefined) return ok(status.identity)
  if (status.state !== 'new') return bridge['keys.unlock'](PASSPHRASE)
  const made = await bridge['keys.create']({
    office: DEMO_OFFICE,
    operator: TEXT.operator,
    pcName: TEXT.pcName,
    passphrase: PASSPHRASE,
  })
  if (!made.ok) return made
  const wiped = await bridge['keys.sheetPrinted']('recovery')
  return wiped.ok ? made : failed(wiped.failure)
}
