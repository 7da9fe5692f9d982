import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedGroups, mergeRecords } from '../../../shared/merge/merge-record'
import { covers } from '../../../shared/merge/vector'
import type { RecordState } from '../../../shared/records/version'
import { play, settle, type Step } from '../../support/replicas'
import { runs } from '../../support/runs'

const replicas = 4
/** Milliseconds that a property may take. */
const PATIENCE = runs(60_000, 7_200_000)
const at = fc.nat({ max: replicas - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    at,
    group: fc.constantFrom('core', 'service'),
    value: fc.nat({ max: 3 }),
  }),
  fc.record({ do: fc.constant('delete' as const), at, deleted: fc.boolean() }),
  fc.record({ do: fc.constant('carry' as const), from: at, to: at, stepsOld: fc.nat({ max: 6 }) }),
)
const steps = fc.array(step, { maxLength: 30 })
const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: replicas })

/** Siblings as nobody writes them: vectors that cover one another in a ring, one dot with two values. */
const handMade: fc.Arbitrary<RecordState> = fc
  .array(
    fc.record({
      version: fc.record({
        dot: fc.record({ replica: fc.constantFrom('a.1', 'b.1', 'c.1'), counter: fc.nat({ max: 3 }) }),
        seen: fc.dictionary(fc.constantFrom('a.1', 'b.1', 'c.1'), fc.nat({ max: 3 }), {
          noNullPrototype: true,
        }),
        clock: fc.constantFrom('0000000000000-00001', '0000000000000-00002'),
        operator: fc.constantFrom('甲', '乙'),
        epoch: fc.constant(0),
      }),
      value: fc.record({ value: fc.nat({ max: 2 }) }),
    }),
    { maxLength: 4 },
  )
  .map((siblings) => mergeRecords(record([]), record(siblings)))

const record = (core: RecordState['groups'][string]): RecordState => ({
  kind: 'association',
  id: 'a1',
  office: 'a',
  groups: { core },
})

test(
  'all replicas come to hold the same, whatever the order, delay and repetition of the files',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(steps, order, (steps, order) => {
        const [first, ...others] = settle(play(replicas, steps).states, order)
        for (const other of others) expect(other).toEqual(first)
      }),
      { numRuns: runs(300, 100_000) },
    )
  },
)

test(
  'no write is lost: at the end it stands, or somebody who had seen it wrote after it',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(steps, order, (steps, order) => {
        const { states, writes } = play(replicas, steps)
        const [end] = settle(states, order)
        for (const { group, sibling } of writes) {
          const standing = end?.groups[group] ?? []
          expect(standing.some(({ version }) => covers(version.seen, sibling.version.dot))).toBe(true)
        }
      }),
      { numRuns: runs(300, 100_000) },
    )
  },
)

test('no value is invented: what stands was written, as it was written', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(steps, order, (steps, order) => {
      const { states, writes } = play(replicas, steps)
      const [end] = settle(states, order)
      for (const [group, siblings] of Object.entries(end?.groups ?? {})) {
        const written = writes.filter((write) => write.group === group).map((write) => write.sibling)
        for (const sibling of siblings) expect(written).toContainEqual(sibling)
      }
    }),
    { numRuns: runs(200, 50_000) },
  )
})

test(
  'the merge is commutative, associative and idempotent, for hand-made versions too',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(handMade, handMade, handMade, (a, b, c) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a))
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)))
        expect(mergeRecords(a, a)).toEqual(a)
      }),
      { numRuns: runs(500, 100_000) },
    )
  },
)

test('no hand-made version can empty a field group', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(handMade, handMade, (a, b) => {
      const held = (a.groups['core'] ?? []).length + (b.groups['core'] ?? []).length
      expect((mergeRecords(a, b).groups['core'] ?? []).length > 0).toBe(held > 0)
    }),
    { numRuns: runs(500, 50_000) },
  )
})

test('a record that went on and comes back changes nothing', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(steps, (steps) => {
      for (const state of play(replicas, steps).states) {
        expect(changedGroups(state, mergeRecords(state, state))).toEqual([])
      }
    }),
  )
})
