import { z } from 'zod'
import { hash } from '../bundle/document-fields'
import { method } from './contract'
import { WRITE_OUT_CODES, type SavedFile } from './files'

/** A deposited file that lies here, by the SHA-256 of its bytes. */
export interface KeptDeposit {
  readonly sha256: string
  readonly bytes: number
}

/** 寄存: sealed snapshots of districts that 市科协 keeps and gives back. It holds no key that opens them. */
export const depositMethods = {
  'deposit.list': method<readonly KeptDeposit[]>()(z.tuple([])),
  /** Keeps a chosen file if it is one of those that the districts have announced; read back and compared. */
  'deposit.keep': method<KeptDeposit>()(z.tuple([z.string().max(60), z.array(hash()).max(100_000)]), [
    'disk-full',
    'cannot-write',
    'differs-after-writing',
    'token-unknown',
    'cannot-read',
    'deposit-unknown',
  ]),
  /** Deletes kept files; one that is not there is no failure. */
  'deposit.drop': method<null>()(z.tuple([z.array(hash()).max(100_000)]), ['disk-full', 'cannot-write']),
  /** Asks where, and writes a kept file out as it was handed in. */
  'deposit.giveBack': method<SavedFile>()(
    z.tuple([z.strictObject({ sha256: hash(), name: z.string().min(1).max(120) })]),
    [...WRITE_OUT_CODES, 'cannot-read', 'deposit-gone'],
  ),
}
