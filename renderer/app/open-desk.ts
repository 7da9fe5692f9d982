import type { Result } from '../../shared/base/result'
import type { DeskIdentity } from '../../shared/ipc/keys'
import { bridge } from '../bridge'
import { openStore, type OpenedStore } from '../store/open-store'
import type { StoreFailure } from '../store/store-face'

/** Opens the records once the keys are open. `operator` may change while they are. */
export const openDesk = (
  { office, pcId }: DeskIdentity,
  operator: () => string,
): Promise<Result<OpenedStore, StoreFailure>> =>
  openStore({
    bridge,
    office,
    pc: pcId,
    operator,
    now: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  })
