import { expect, test } from 'vitest'
import { officeOfReplica, REPLICA_ID, replicaIdOf } from '../../../shared/records/replica-id'

test('a replica id names its office', () => {
  const id = replicaIdOf('zone-xixian', new Uint8Array([1, 2, 3, 4, 5, 6, 7, 255]))
  expect(id).toBe('zone-xixian.01020304050607ff')
  expect(id).toMatch(REPLICA_ID)
  expect(officeOfReplica(id)).toBe('zone-xixian')
})
