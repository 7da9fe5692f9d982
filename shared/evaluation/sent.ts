import type { RecordState, ReplicaId } from '../records/version'

/** A bundle to the other office that stands on its medium, as far as it tells what went along. */
export interface SentBundle {
  /** When it was written, an ISO instant. */
  readonly at: string
  /** Everything that had arrived here up to this number went along. */
  readonly upTo: number
  /** The database that wrote it, and its last own write then; absent in ledgers of older programs. */
  readonly replica?: ReplicaId
  readonly counter?: number
}

/** An evaluation as the store holds it. */
export interface KeptEvaluation {
  readonly state: Pick<RecordState, 'groups'>
  /** Local arrival number of its last change. */
  readonly arrival: number
}

/**
 * When the conclusion as it stands first went to 市科协, an ISO instant; `undefined`: not yet. It is read from the ledger
 * of the exchange and written nowhere: a mark in the evaluation would itself be a change that waits to be sent. What
 * changes beside the conclusion (a scan of a signature) does not take it back; a conclusion given anew does.
 */
export const sentAt = (evaluation: KeptEvaluation, bundles: readonly SentBundle[]): string | undefined =>
  carriedAt(evaluation, 'conclusion', bundles)

/** When what 市科协 says of an evaluation, as it stands, first went to its district; `undefined`: not yet. */
export const answerSentAt = (
  evaluation: KeptEvaluation,
  bundles: readonly SentBundle[],
): string | undefined => carriedAt(evaluation, 'reception', bundles)

function carriedAt(
  { state, arrival }: KeptEvaluation,
  group: string,
  bundles: readonly SentBundle[],
): string | undefined {
  const dots = (state.groups[group] ?? []).map(({ version }) => version.dot)
  if (dots.length === 0) return undefined
  const carried = ({ upTo, replica, counter = 0 }: SentBundle): boolean =>
    arrival <= upTo || dots.every((dot) => dot.replica === replica && dot.counter <= counter)
  return bundles
    .filter(carried)
    .map(({ at }) => at)
    .toSorted()[0]
}
