import { LIFE_GROUP, type RecordState, type Sibling } from '../records/version'
import { covers, join } from './vector'

/**
 * Whether a record counts as deleted: it was marked so, nobody brought it back, and whoever deleted it had seen
 * every value it has now. A deletion against an edit it had not seen leaves the edit standing.
 */
export function isDeleted(state: RecordState): boolean {
  const life = state.groups[LIFE_GROUP] ?? []
  if (life.length === 0 || !life.every(isDeletion)) return false
  const seen = life.map(({ version }) => version.seen).reduce(join)
  return Object.values(state.groups).every((siblings) =>
    siblings.every(({ version }) => covers(seen, version.dot)),
  )
}

/** Whether somebody deleted the record while somebody else edited it or brought it back: a person decides. */
export const isDeletionDisputed = (state: RecordState): boolean =>
  (state.groups[LIFE_GROUP] ?? []).some(isDeletion) && !isDeleted(state)

/** The record that stays of one that was recorded twice: the deletion mark names it. */
export function mergedIntoOf(state: RecordState): string | undefined {
  if (!isDeleted(state)) return undefined
  const named = (state.groups[LIFE_GROUP] ?? []).map(({ value }) => value['mergedInto'])
  return named.find((id): id is string => typeof id === 'string')
}

const isDeletion = ({ value }: Sibling): boolean => value['deleted'] === true
