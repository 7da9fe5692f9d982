import type { DeskIdentity } from '../../shared/ipc/keys'
import type { Attachments } from '../attachments/attachments'
import type { TrustDesk } from '../trust/trust'
import type { Keyring } from '../vault/keyring'

/** What making and opening bundles takes from the open keys. */
export interface ExchangeDesk {
  readonly identity: DeskIdentity
  readonly keyring: Keyring
  readonly trust: TrustDesk
  readonly attachments: Attachments
}
