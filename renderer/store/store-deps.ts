import type { DeskBridge } from '../../shared/ipc/methods'
import type { openDatabase } from './database'

/** The methods of the main process that the store lives on. */
export type KeepingBridge = Pick<
  DeskBridge,
  | 'vault.seal'
  | 'vault.open'
  | 'journal.append'
  | 'journal.head'
  | 'journal.read'
  | 'journal.hashAt'
  | 'journal.setAside'
>

/** All that the store takes from outside. */
export interface StoreDeps {
  /** The database, where its opening was begun before the keys were open: it needs none. */
  readonly opening?: ReturnType<typeof openDatabase>
  readonly bridge: KeepingBridge
  /** This office (an id of `shared/codes/offices`) and this PC. */
  readonly office: string
  readonly pc: string
  /** The name under which changes are recorded; it may change while the store is open. */
  readonly operator: () => string
  /** Milliseconds on this PC's clock. */
  readonly now: () => number
  /** So many random bytes. */
  readonly randomBytes: (length: number) => Uint8Array
}
