import { z } from 'zod'
import { method } from './contract'

/** Who this PC is, once its keys are made. Nothing here is secret. */
export interface DeskIdentity {
  /** An id of `shared/codes/offices`; `cq` is 市科协. */
  readonly office: string
  readonly role: 'district' | 'city'
  readonly operator: string
  readonly pcName: string
  readonly pcId: string
  /** Its ids before its keys were renewed, the last one last. */
  readonly formerPcs?: readonly string[]
  /** Fingerprint of the PC's signing key, digits in groups, read out by telephone. */
  readonly fingerprint: string
}

/** Every id that this PC has or had. */
export const idsOf = ({
  pcId,
  formerPcs = [],
}: Pick<DeskIdentity, 'pcId' | 'formerPcs'>): ReadonlySet<string> => new Set([pcId, ...formerPcs])

export interface KeyStatus {
  /** `new`: no keys on this PC yet; `locked`: a passphrase is wanted; `open`: sealing and signing work. */
  readonly state: 'new' | 'locked' | 'open'
  /** Whether the operating system's vault wraps the keys as well (it is absent on some Linux desktops). */
  readonly vault: boolean
  readonly identity?: DeskIdentity
}

/** Secrets that are shown to be printed, and wiped from the PC once a person confirms the sheet. */
export interface PendingSheets {
  readonly recovery?: { readonly secret: string; readonly recipient: string }
  /** City role only: the root that signs the roster, as the code of its sheet in groups. */
  readonly root?: { readonly secret: string; readonly fingerprint: string }
}

/** At least eight characters; what else a good one needs is told on screen. */
export const passphrase = () => z.string().min(8).max(200)

export const keyMethods = {
  'keys.status': method<KeyStatus>()(z.tuple([])),
  /**
   * Makes the PC's keys. 市科协's first PC makes the city root and roster 1 as well; one that joins a city whose root
   * `exists` makes none. Refused when there are keys.
   */
  'keys.create': method<DeskIdentity>()(
    z.tuple([
      z.strictObject({
        office: z.string().regex(/^[a-z0-9-]{2,20}$/),
        operator: z.string().min(1).max(40),
        pcName: z.string().min(1).max(40),
        passphrase: passphrase(),
        cityRoot: z.enum(['make', 'exists']).exactOptional(),
      }),
    ]),
    ['already-created', 'disk-full', 'cannot-write'],
  ),
  'keys.unlock': method<DeskIdentity>()(z.tuple([z.string().max(200)]), [
    'wrong-passphrase',
    'vault-lost',
    'keys-damaged',
    'not-created',
  ]),
  /**
   * Opens the keys with the secret of the printed recovery sheet and sets a new passphrase. Refused where the keys open
   * with that one already.
   */
  'keys.recover': method<DeskIdentity>()(
    z.tuple([z.strictObject({ secret: z.string().min(1).max(200), passphrase: passphrase() })]),
    ['no-recovery-copy', 'wrong-recovery', 'still-passphrase', 'disk-full', 'cannot-write'],
  ),
  /**
   * Replaces the PC's signing and age keys and its passphrase; its data and the recovery sheet stay. The passphrase of
   * now is refused as the new one. Refused on the PC that signs rosters unless the root was typed from its sheet: only
   * the root can name its new keys.
   */
  'keys.renew': method<DeskIdentity>()(
    z.tuple([z.strictObject({ current: z.string().max(200), passphrase: passphrase() })]),
    [
      'signs-roster',
      'trust-damaged',
      'wrong-passphrase',
      'same-passphrase',
      'vault-lost',
      'keys-damaged',
      'not-created',
      'disk-full',
      'cannot-write',
    ],
  ),
  /** The name under which changes are recorded from now on. */
  'keys.operator': method<DeskIdentity>()(z.tuple([z.string().min(1).max(40)]), [
    'disk-full',
    'cannot-write',
  ]),
  'keys.sheets': method<PendingSheets>()(z.tuple([])),
  'keys.sheetPrinted': method<PendingSheets>()(z.tuple([z.enum(['recovery', 'root'])]), [
    'disk-full',
    'cannot-write',
  ]),
}
