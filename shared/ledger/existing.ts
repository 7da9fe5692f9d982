import { grouped } from '../base/grouped'
import type { Values } from './reading'

/** A record that the store holds, the fields of its sealed groups opened, as far as planning needs it. */
export interface ExistingRecord {
  readonly id: string
  /** Office that has custody. */
  readonly office: string
  readonly value: Values
}

/** Everything that an import may update; deleted records left out. */
export interface ExistingRecords {
  readonly association: readonly ExistingRecord[]
  /** Pending ones and declined ones; what was accepted stands in the association. */
  readonly proposal: readonly ExistingRecord[]
  readonly term: readonly ExistingRecord[]
  readonly post: readonly ExistingRecord[]
  readonly member: readonly ExistingRecord[]
  readonly activity: readonly ExistingRecord[]
  readonly funds: readonly ExistingRecord[]
}

export const NOTHING_YET: ExistingRecords = {
  association: [],
  proposal: [],
  term: [],
  post: [],
  member: [],
  activity: [],
  funds: [],
}

/** What is held, with some more records of the store. */
export function withPiece(held: ExistingRecords, piece: Partial<ExistingRecords>): ExistingRecords {
  const added = Object.entries(piece).map(([kind, records]) => [
    kind,
    [...held[kind as keyof ExistingRecords], ...records],
  ])
  return { ...held, ...(Object.fromEntries(added) as Partial<ExistingRecords>) }
}

/** Records by the association they belong to. */
export const byAssociation = (
  records: readonly ExistingRecord[],
): ReadonlyMap<string, readonly ExistingRecord[]> =>
  grouped(records, ({ value: { associationId } }) =>
    typeof associationId === 'string' ? associationId : undefined,
  )
