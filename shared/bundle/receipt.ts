import { z } from 'zod'
import { hash, instant, label } from './document-fields'

const count = () => z.int().min(0).max(1_000_000_000)
const place = { kind: label(40), id: label(100) }

/** The most entries of one list; beyond it only the number is given. */
export const MAX_LISTED = 1_000

/** 回执: what became of a bundle at its receiver. */
export const receiptSchema = z.strictObject({
  /** Id of the bundle, and SHA-256 of its manifest's bytes. */
  bundle: z.string().regex(/^[0-9a-f]{32}$/),
  manifest: hash(),
  importedAt: instant(),
  /** Records that were new or changed, and that were known already. */
  applied: count(),
  unchanged: count(),
  conflicts: count(),
  /** Groups that the sender may not write, or that break the rules of their kind; an empty group: the whole record. */
  setAside: z.strictObject({
    total: count(),
    listed: z.array(z.strictObject({ ...place, group: z.string().max(40), code: label(40) })).max(MAX_LISTED),
  }),
  /** Records whose parent has not arrived. */
  waiting: z.strictObject({ total: count(), listed: z.array(z.strictObject(place)).max(MAX_LISTED) }),
  /** Ids of the evaluations that have now been received. */
  evaluations: z.array(label(100)).max(10_000),
})
export type Receipt = Readonly<z.output<typeof receiptSchema>>
