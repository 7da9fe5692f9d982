import type { Failure } from '../base/result'

/**
 * Every reason for which a bundle, roster, card or receipt is refused. The sentence for each, with its cause and the
 * next step, is in `renderer/text/exchange-failures.ts`; `FORMAT.md` says at which step of reading each arises.
 */
export const BUNDLE_FAILURES = [
  /** The age header opens with none of our keys: for somebody else, or damaged. The two cannot be told apart. */
  'not-for-us-or-damaged',
  /** Not an age file, or nothing of ours inside. */
  'not-a-bundle',
  /** Ends too early, or its last part is damaged. */
  'incomplete',
  /** A part before the last one is damaged. */
  'damaged',
  /** Goes on after its end. */
  'longer-than-declared',
  'newer-format',
  'newer-schema',
  'too-large',
  'cannot-read',

  'no-roster',
  'signature-missing',
  'signature-twice',
  'signature-wrong',
  'unknown-signer',
  'revoked-signer',
  'signer-of-other-office',
  'wrong-addressee',

  'roster-wrong',
  'roster-older',
  'roster-forked',
  'roster-gap',
  'other-root',

  /** The signed manifest is not what the format says; `facts.problem` says how. */
  'manifest-malformed',
  'frame-mismatch',
  'frame-hash-wrong',
  /** Sizes or the ratio of compression beyond what is declared or allowed. */
  'bomb',
  'frame-malformed',
  /** A record that breaks the format; `facts` name the frame and line. */
  'record-malformed',
  /** What lies between our position and this bundle's base is missing; `facts`: `from`, `to`. */
  'gap',
  'wrong-purpose',
  /** A site pack that this very database made. */
  'own-bundle',
  'card-malformed',
  'receipt-malformed',
] as const

export type BundleFailureCode = (typeof BUNDLE_FAILURES)[number]
export type BundleFailure<C extends BundleFailureCode = BundleFailureCode> = Failure<C>
