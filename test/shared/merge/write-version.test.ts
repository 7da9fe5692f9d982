import { expect, test } from 'vitest'
import { mergeSiblings, replaces } from '../../../shared/merge/siblings'
import { epochOf, writeVersion } from '../../../shared/merge/write-version'
import { NANAN, replicaOf, written, YUZHONG } from '../../support/record-states'

const mine = written(YUZHONG, 1, { name: '甲' })
const theirs = written(NANAN, 4, { name: '乙' })
const stamp = {
  dot: { replica: replicaOf(YUZHONG), counter: 9 },
  clock: '1760000000001-00000',
  operator: '王芳',
  epoch: 0,
}

test('a write replaces everything its writer saw: it is the decision between siblings', () => {
  const version = writeVersion([mine.version, theirs.version], stamp)
  expect(replaces(version, mine.version) && replaces(version, theirs.version)).toBe(true)
  const decided = { version, value: { name: '丙' } }
  expect(mergeSiblings([mine, theirs], [decided])).toEqual([decided])
})

test('a write that did not see another one stands beside it', () => {
  const decided = { version: writeVersion([mine.version], stamp), value: { name: '丙' } }
  expect(mergeSiblings([theirs], [decided])).toHaveLength(2)
})

test('the first write of a group has seen itself only', () => {
  expect(writeVersion([], stamp).seen).toEqual({ [replicaOf(YUZHONG)]: 9 })
})

test('the custody epoch of a group is its highest', () => {
  expect(epochOf([])).toBe(0)
  expect(epochOf([mine, { ...theirs, version: { ...theirs.version, epoch: 3 } }])).toBe(3)
})
