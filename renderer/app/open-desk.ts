import type { Result } from '../../shared/base/result'
import type { DeskIdentity } from '../../shared/ipc/keys'
import { bridge } from '../bridge'
import { openDatabase } from '../store/database'
import { openStore, type OpenedStore } from '../store/open-store'
import type { StoreFailure } from '../store/store-face'

let opening: ReturnType<typeof openDatabase> | undefined

/** Begins to open the database. It needs no keys: what must not lie open in it is sealed. */
export function openAhead(): void {
  opening ??= openDatabase()
}

/** Opens the records once the keys are open. `operator` may change while they are. */
export const openDesk = (
  { office, pcId }: DeskIdentity,
  operator: () => string,
): Promise<Result<OpenedStore, StoreFailure>> =>
  openStore({
    ...(opening !== undefined && { opening }),
    bridge,
    office,
    pc: pcId,
    operator,
    now: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  })
