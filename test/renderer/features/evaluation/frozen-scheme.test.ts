import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { startEvaluation } from '../../../../renderer/features/evaluation/year/start-evaluation'
import type { YearRow } from '../../../../renderer/features/evaluation/year/year-rows'
import { viewOf } from '../../../../renderer/store/record-view'
import type { Change, RecordView, Store } from '../../../../renderer/store/store-face'
import { canonicalText, type Json } from '../../../../shared/base/json'
import { answerMapOf } from '../../../../shared/evaluation/answer-map'
import { contentHashOf } from '../../../../shared/evaluation/content-hash'
import { answerIdOf } from '../../../../shared/records/answer'
import { evaluationIdOf } from '../../../../shared/records/evaluation'
import type { Kind } from '../../../../shared/records/kinds'
import { schemeRecordIdOf } from '../../../../shared/records/scheme'
import { indicatorsOf, type Scheme } from '../../../../shared/scoring/scheme'
import { totalOf } from '../../../../shared/scoring/total'
import { memoryStore, type MemoryStore } from '../../../support/memory-store'
import { runs } from '../../../support/runs'
import { randomAnswer, randomScheme } from '../../../support/random-scheme'

const OFFICE = '500157'
const YEAR = 2026
const json = (scheme: Scheme): Json => scheme as unknown as Json

/** What an office does to its schemes after an evaluation has begun. */
const laterEdits = fc.array(
  fc.oneof(
    fc.record({ edit: fc.constant('draft' as const), scheme: randomScheme }),
    fc.record({ edit: fc.constant('publish' as const), scheme: randomScheme }),
    fc.record({ edit: fc.constant('withdraw' as const) }),
    fc.record({ edit: fc.constant('delete' as const) }),
    fc.record({ edit: fc.constant('start' as const) }),
  ),
  { minLength: 1, maxLength: 8 },
)
type Edit = (typeof laterEdits extends fc.Arbitrary<readonly (infer E)[]> ? E : never) & object

const listed = <K extends Kind>(store: MemoryStore, kind: K): readonly RecordView<K>[] =>
  store
    .all()
    .filter((state) => state.kind === kind)
    .map((state) => viewOf<K>(state, 0))

const rowOf = (associationId: string): YearRow =>
  ({
    associationId,
    evaluationId: evaluationIdOf(associationId, YEAR),
    association: {},
    standing: { verdict: 'due' },
  }) as unknown as YearRow

const start = (store: MemoryStore, associationId: string) => {
  const list = async (kind: Kind) => Promise.resolve(listed(store, kind))
  return startEvaluation(
    { write: store.write, list: list as Store['list'] },
    rowOf(associationId),
    YEAR,
    OFFICE,
  )
}

async function mustWrite(store: MemoryStore, changes: readonly Change[]): Promise<void> {
  const written = await store.write(changes)
  if (!written.ok) throw new Error(written.failure.code)
}

const publish = (scheme: Scheme): Change => ({
  kind: 'scheme',
  id: schemeRecordIdOf(scheme.id, scheme.version),
  office: OFFICE,
  set: { draft: json(scheme), scheme: json(scheme), publishedOn: '2026-01-05' },
})

/** Everything the grade of an evaluation rests on and comes to, as the store holds it. */
function gradedAs(store: MemoryStore, id: string) {
  const value = listed(store, 'evaluation').find((record) => record.id === id)?.value
  const scheme = value?.scheme
  if (value === undefined || scheme === undefined) throw new Error('no frozen scheme')
  const answers = answerMapOf(
    scheme,
    listed(store, 'answer').map((record) => record.value),
  )
  return {
    scheme: canonicalText(json(scheme)),
    total: totalOf(scheme, answers, value.bonus, value.vetoes),
    hash: contentHashOf(value, answers),
  }
}

/** A refusal (the scheme was deleted) is an answer too: what counts is what the evaluation is afterwards. */
async function apply(store: MemoryStore, edit: Edit, at: number): Promise<void> {
  const id = schemeRecordIdOf('random', 1)
  switch (edit.edit) {
    case 'draft':
      // The page refuses this for what is published; a second PC that has not heard of it yet can still do it.
      await store.write([{ kind: 'scheme', id, set: { draft: json(edit.scheme) } }])
      return
    case 'publish':
      return mustWrite(store, [publish({ ...edit.scheme, version: at + 2 })])
    case 'withdraw':
      await store.write([{ kind: 'scheme', id, set: { withdrawnOn: '2026-02-01' } }])
      return
    case 'delete':
      await store.write([{ kind: 'scheme', id, set: {}, deleted: true }])
      return
    case 'start':
      break
  }
  const started = await start(store, `other-${at}`)
  expect(started.ok).toBe(true)
}

test('whatever an office does to its schemes later, an evaluation keeps its copy, its total, its grade and its hash', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomScheme,
      fc.array(randomAnswer, { maxLength: 25 }),
      laterEdits,
      async (scheme, list, edits) => {
        const store = memoryStore(OFFICE)
        await mustWrite(store, [publish(scheme)])
        expect((await start(store, 'kangmei')).ok).toBe(true)
        const id = evaluationIdOf('kangmei', YEAR)
        const answers = indicatorsOf(scheme).flatMap(({ code: indicator }, at): readonly Change[] => {
          const { site = 0, final = 0, notApplicable = false } = list[at] ?? {}
          const set = { evaluationId: id, indicator, site, final, notApplicable }
          return [{ kind: 'answer', id: answerIdOf(id, indicator), office: OFFICE, set }]
        })
        await mustWrite(store, answers)
        const before = gradedAs(store, id)
        expect(before.scheme).toBe(canonicalText(json(scheme)))
        for (const [at, edit] of edits.entries()) await apply(store, edit, at)
        expect(gradedAs(store, id)).toEqual(before)
      },
    ),
    { numRuns: runs(30, 1000) },
  )
})
