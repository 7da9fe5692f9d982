import type { Failure } from '../../../../shared/base/result'
import { isStored } from '../../../../shared/bundle/frame'
import { recordCount } from '../incoming/bundle-contents'
import type { Incoming } from '../incoming/open-incoming'
import type { BundlePlan } from '../incoming/plan-sum'

/** What the preview of one file of many shows: who made it, and what applying it would do. */
export interface FileFacts {
  readonly office: string
  /** ISO instant at which its sender made it. */
  readonly madeAt: string
  readonly sequence: number
  /** SHA-256 of the manifest: the file that is applied is the one that was previewed. */
  readonly manifest: string
  readonly isReceipt: boolean
  readonly records: number
  readonly photos: number
  readonly changes: number
  readonly conflicts: number
  readonly setAside: number
  /** Of those: our own words that the sender gives back, which a person may accept. */
  readonly returned: number
  readonly waiting: number
  /** Taken in before, and nothing would change. */
  readonly isKnown: boolean
  readonly isOlder: boolean
  /** Its roster makes PCs good again that were shut out: it is left out until a person has looked at it. */
  readonly readmits: boolean
  /** Its sender's roster says what ours has never seen. */
  readonly isAstray: boolean
}

/**
 * Where one file stands. `unread`: its turn has not come, or the reading was called off. `later`: it goes on from a
 * bundle that is not applied yet, often from the one before it in the same pile, so it is opened again after the others.
 * `left`: the operator took it out.
 */
export type FileState =
  | { readonly at: 'unread' | 'reading' }
  | { readonly at: 'ready' | 'left' | 'applying' | 'applied'; readonly facts: FileFacts }
  | { readonly at: 'later'; readonly failure: Failure }
  | { readonly at: 'refused'; readonly failure: Failure }

/** One file of a pile. */
export interface InboxFile {
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly state: FileState
}

/** What a plan would do, or did, in numbers. */
export const effectOf = ({ changed, conflicts, setAside, waiting }: BundlePlan) => ({
  changes: changed,
  conflicts: conflicts.length,
  setAside: setAside.length,
  returned: setAside.filter(({ code }) => code === 'returned').length,
  waiting: waiting.length,
})

export const factsOf = ({ bundle, plan, before, isOlder }: Incoming): FileFacts => ({
  office: bundle.manifest.from.office,
  madeAt: bundle.manifest.createdAt,
  sequence: bundle.manifest.sequence,
  manifest: bundle.manifestHash,
  isReceipt: bundle.manifest.purpose === 'receipt',
  records: recordCount(bundle),
  photos: bundle.manifest.frames.filter(({ type }) => isStored(type)).length,
  ...effectOf(plan),
  isKnown: before !== undefined && plan.changed === 0,
  isOlder,
  readmits: bundle.brought.readmitted.length > 0,
  isAstray: bundle.astray.readmitted.length + bundle.astray.gone.length > 0,
})

/** The order in which a pile is applied: office by office, each in the order in which it made its bundles. */
export function inOrder(files: readonly InboxFile[]): readonly InboxFile[] {
  const placeOf = ({ state, name }: InboxFile): string =>
    'facts' in state ? `${state.facts.office} ${String(state.facts.sequence).padStart(12, '0')}` : `~ ${name}`
  return files.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}
