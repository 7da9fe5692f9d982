import type { GroupValue, RecordState, Sibling, VersionVector } from '../../shared/records/version'

/** Two districts and 市科协, with one replica each. */
export const YUZHONG = '500103'
export const NANAN = '500108'
export const CITY = 'cq'

export const replicaOf = (office: string): string => `${office}.0000000000000001`

/** One value, written by an office as its write number `counter`; `seen` is what it knew besides. */
export const written = (
  office: string,
  counter: number,
  value: GroupValue,
  seen: VersionVector = {},
): Sibling => ({
  version: {
    dot: { replica: replicaOf(office), counter },
    seen: { ...seen, [replicaOf(office)]: counter },
    clock: `176000000000${counter % 10}-00000`,
    operator: '甲',
    epoch: 0,
  },
  value,
})

export const state = (
  kind: string,
  id: string,
  office: string,
  groups: Readonly<Record<string, readonly Sibling[]>>,
): RecordState => ({ kind, id, office, groups })

export const lookupIn =
  (...states: readonly RecordState[]) =>
  (kind: string, id: string): RecordState | undefined =>
    states.find((state) => state.kind === kind && state.id === id)
