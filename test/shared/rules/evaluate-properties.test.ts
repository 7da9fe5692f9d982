import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type IsoDate } from '../../../shared/base/iso-date'
import { findingsOf } from '../../../shared/rules/evaluate'
import { factsKey } from '../../../shared/rules/explained'
import { NO_PARTS } from '../../../shared/rules/facts'
import { isJudged } from '../../../shared/rules/force'
import { factsOfAll, type GatheredRecords } from '../../../shared/rules/gather'
import type { Finding } from '../../../shared/rules/finding'
import { LAST_DAY, oneRegister } from '../../support/random-register'
import { runs } from '../../support/runs'

const numRuns = runs(400, 20_000)
const TIMEOUT_MS = runs(30_000, 600_000)

function findingsFor(records: GatheredRecords, today: IsoDate): readonly Finding[] {
  const [about] = factsOfAll(records)
  return about === undefined ? [] : findingsOf(about, { today })
}

const keyOf = ({ code, record }: Finding): string => `${code} ${record.kind}/${record.id}`
const violations = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ kind }) => kind === 'violation').map(keyOf)
const afterwards = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(LAST_DAY, days))

test(
  'a violation stays as days go by: only a record can end it',
  () => {
    fc.assert(
      fc.property(oneRegister(), afterwards, afterwards, (records, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        expect(violations(findingsFor(records, later))).toEqual(
          expect.arrayContaining([...violations(findingsFor(records, earlier))]),
        )
      }),
      { numRuns },
    )
  },
  TIMEOUT_MS,
)

const permutation = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })

const shuffled = (records: GatheredRecords): fc.Arbitrary<GatheredRecords> =>
  fc.record({
    associations: fc.constant(records.associations),
    proposals: fc.constant(records.proposals),
    terms: permutation(records.terms),
    posts: permutation(records.posts),
    meetings: permutation(records.meetings),
    plans: permutation(records.plans),
    dossiers: permutation(records.dossiers),
    sanctions: permutation(records.sanctions),
    evaluations: permutation(records.evaluations),
    assignments: permutation(records.assignments),
    contacts: permutation(records.contacts),
    visits: permutation(records.visits),
    elections: permutation(records.elections),
    charters: permutation(records.charters),
    funds: permutation(records.funds),
    secretariats: permutation(records.secretariats),
    members: permutation(records.members),
  })

test(
  'records in any order give the same findings in the same order',
  () => {
    const pairs = oneRegister().chain((records) => fc.tuple(fc.constant(records), shuffled(records)))
    fc.assert(
      fc.property(pairs, afterwards, ([records, other], today) => {
        expect(findingsFor(other, today)).toEqual(findingsFor(records, today))
      }),
      { numRuns },
    )
  },
  TIMEOUT_MS,
)

test(
  'what is found about one association does not depend on another',
  () => {
    fc.assert(
      fc.property(oneRegister('a1'), oneRegister('b2'), afterwards, (one, other, today) => {
        const both: GatheredRecords = {
          associations: [...one.associations, ...other.associations],
          proposals: [],
          terms: [...other.terms, ...one.terms],
          posts: [...other.posts, ...one.posts],
          meetings: [...other.meetings, ...one.meetings],
          plans: [...other.plans, ...one.plans],
          dossiers: [...other.dossiers, ...one.dossiers],
          sanctions: [...other.sanctions, ...one.sanctions],
          evaluations: [...other.evaluations, ...one.evaluations],
          assignments: [...other.assignments, ...one.assignments],
          contacts: [...other.contacts, ...one.contacts],
          visits: [...other.visits, ...one.visits],
          elections: [...other.elections, ...one.elections],
          charters: [...other.charters, ...one.charters],
          funds: [...other.funds, ...one.funds],
          secretariats: [...other.secretariats, ...one.secretariats],
          members: [...other.members, ...one.members],
        }
        expect(findingsFor(both, today)).toEqual(findingsFor(one, today))
      }),
      { numRuns },
    )
  },
  TIMEOUT_MS,
)

test(
  'no finding is dated before the rules, and none that cannot be judged hides what it lacks',
  () => {
    fc.assert(
      fc.property(oneRegister(), afterwards, (records, today) => {
        const findings = findingsFor(records, today)
        const tooEarly = findings.filter(
          ({ kind, since }) => kind === 'violation' && since !== undefined && !isJudged(since),
        )
        expect(tooEarly).toEqual([])
        for (const { kind, lacking } of findings) expect(lacking.length > 0).toBe(kind === 'undetermined')
      }),
      { numRuns },
    )
  },
  TIMEOUT_MS,
)

test('an association of which nothing is recorded breaks nothing', () => {
  fc.assert(
    fc.property(oneRegister(), afterwards, (records, today) => {
      const bare = {
        ...records,
        associations: [{ id: 'a1', office: '500157', value: { kind: 'enterprise' as const } }],
        ...NO_PARTS,
      }
      expect(violations(findingsFor(bare, today))).toEqual([])
    }),
    { numRuns: 20 },
  )
})

/** A new year asks for another year's evaluation, so the last day of one is left out. */
const inOneYear = afterwards.filter((day) => !day.endsWith('-12-31'))

test(
  'what a finding rests on is the same the day after, so that an explanation of it holds',
  () => {
    fc.assert(
      fc.property(oneRegister(), inOneYear, (records, today) => {
        const [before, after] = [today, addDays(today, 1)].map((on) => findingsFor(records, on))
        const rests = new Map(before?.map((finding) => [keyOf(finding), finding]))
        const changed = after?.filter((finding) => {
          const same = rests.get(keyOf(finding))
          return same?.kind === finding.kind && factsKey(finding) !== factsKey(same)
        })
        expect(changed).toEqual([])
      }),
      { numRuns },
    )
  },
  TIMEOUT_MS,
)
