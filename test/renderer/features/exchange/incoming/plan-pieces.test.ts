import * as fc from 'fast-check'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  readContents,
  type Records,
} from '../../../../../renderer/features/exchange/incoming/bundle-contents'
import type { ImportProgress } from '../../../../../renderer/features/exchange/incoming/import-progress'
import { planPieces } from '../../../../../renderer/features/exchange/incoming/plan-pieces'
import { PlanSum, type BundlePlan } from '../../../../../renderer/features/exchange/incoming/plan-sum'
import { FrameSorter } from '../../../../../renderer/features/exchange/outgoing/sort-frames'
import { readFrame } from '../../../../../renderer/workers/read-frame'
import { ok } from '../../../../../shared/base/result'
import type { FrameEntry } from '../../../../../shared/bundle/manifest'
import { decodeRecordLine } from '../../../../../shared/bundle/record-line'
import { encodeRecordsFrame } from '../../../../../shared/bundle/records-frame'
import type { OpenedBundle } from '../../../../../shared/ipc/exchange'
import type { Waiting } from '../../../../../shared/merge/plan'
import type { RecordState } from '../../../../../shared/records/version'
import { memoryStore } from '../../../../support/memory-store'
import { must } from '../../../../support/offices'
import { CITY, NANAN, state, written, YUZHONG } from '../../../../support/record-states'
import { runs } from '../../../../support/runs'

const compress = promisify(gzip)

/** Frames of a bundle as the main process gives them, without file and signature. */
async function bundleOf(frames: readonly (readonly RecordState[])[]) {
  const bytes = await Promise.all(frames.map(async (frame) => compress(encodeRecordsFrame(frame))))
  const entries = frames.map((frame, index): FrameEntry => ({
    type: 'records',
    count: frame.length,
    stored: bytes[index]?.length ?? 0,
    raw: encodeRecordsFrame(frame).length,
    sha256: '0'.repeat(64),
  }))
  const manifest = { from: { office: YUZHONG }, purpose: 'exchange', frames: entries }
  const source = {
    bridge: { 'exchange.frame': async (_: string, index: number) => ok(Uint8Array.from(bytes[index] ?? [])) },
    openReader: () => ({ read: readFrame, close: () => {} }),
    own: CITY,
    now: () => 1_767_000_000_000,
  }
  return { source, bundle: { opened: '1', manifest } as unknown as OpenedBundle }
}

async function planned(
  frames: readonly (readonly RecordState[])[],
  held: readonly RecordState[],
  waiting: readonly Waiting[],
  atOnce: number,
): Promise<{ readonly plan: BundlePlan; readonly records: Records; readonly pieces: number }> {
  const { source, bundle } = await bundleOf(frames)
  const store = memoryStore(CITY)
  store.put(...held)
  const { records } = must(
    await readContents({ ...source, reader: source.openReader(), atOnce }, bundle, waiting),
  )
  const sum = new PlanSum()
  let pieces = 0
  for await (const plan of planPieces({ ...source, store }, bundle, records, waiting)) {
    sum.add(must(plan))
    pieces += 1
  }
  return { plan: sum.total(), records, pieces }
}

/** All that a plan decides, in an order of its own: pieces come in another one. */
const decided = ({ changes, setAside, waiting, conflicts, counts, ...rest }: BundlePlan) => ({
  ...rest,
  changes: sorted(changes),
  setAside: sorted(setAside),
  waiting: sorted(waiting),
  conflicts: sorted(conflicts),
  counts: sorted(counts),
})
const sorted = (all: readonly unknown[]): readonly string[] =>
  all.map((each) => JSON.stringify(each)).toSorted()

const number = (most: number) => fc.integer({ min: 1, max: most })
const office = fc.constantFrom(YUZHONG, YUZHONG, NANAN)
/** Records of several depths under few ids, so that parents, children and repetitions meet. */
const record: fc.Arbitrary<RecordState> = fc.oneof(
  fc
    .tuple(number(3), office, number(9))
    .map(([id, of, counter]) =>
      state('association', `a${id}`, of, { core: [written(YUZHONG, counter, { name: `第${counter}` })] }),
    ),
  fc.tuple(number(4), number(4), number(9)).map(([id, above, counter]) =>
    state('evaluation', `e${id}`, YUZHONG, {
      core: [written(YUZHONG, counter, { associationId: `a${above}`, year: 2026 })],
    }),
  ),
  fc.tuple(number(4), number(5), number(9)).map(([id, above, counter]) =>
    state('answer', `e${above}:i${id}`, YUZHONG, {
      core: [written(YUZHONG, counter, { evaluationId: `e${above}`, indicator: `i${id}` })],
    }),
  ),
  fc
    .tuple(number(4), fc.constantFrom('association', 'evaluation'), number(4), number(9))
    .map(([id, kind, above, counter]) =>
      state('attachment', `f${id}`, YUZHONG, {
        core: [
          written(YUZHONG, counter, {
            recordKind: kind,
            recordId: `${kind === 'evaluation' ? 'e' : 'a'}${above}`,
          }),
        ],
      }),
    ),
  fc
    .tuple(number(3), number(9))
    .map(([id, counter]) =>
      state('rumour', `r${id}`, YUZHONG, { core: [written(YUZHONG, counter, { counter })] }),
    ),
)
const queue = fc.array(record, { maxLength: 3 }).map((states): readonly Waiting[] =>
  [...new Map(states.map((each) => [`${each.kind}/${each.id}`, each])).values()].map((each) => ({
    state: each,
    sender: YUZHONG,
    since: '2026-01-01T00:00:00.000Z',
    missing: { kind: 'association', id: 'a9' },
  })),
)
const unique = (states: readonly RecordState[]): readonly RecordState[] => [
  ...new Map(states.map((each) => [`${each.kind}/${each.id}`, each])).values(),
]

test('piece by piece a bundle is decided as in one piece, however its records lie in frames', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(record, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      fc.array(record, { maxLength: 6 }).map(unique),
      queue,
      async (frames, held, waiting) => {
        const whole = await planned(frames, held, waiting, 1_000)
        const parts = await planned(frames, held, waiting, 0)
        expect(decided(parts.plan)).toEqual(decided(whole.plan))
      },
    ),
    { numRuns: runs(40, 3_000) },
  )
})

test('frames as an export sorts them are read once a depth, parents first', async () => {
  const sorter = new FrameSorter(2, 1_000_000)
  const association = (id: string) =>
    state('association', id, YUZHONG, { core: [written(YUZHONG, 1, { name: id })] })
  const evaluation = (id: string, above: string) =>
    state('evaluation', id, YUZHONG, { core: [written(YUZHONG, 2, { associationId: above })] })
  const all = [evaluation('e1', 'a1'), association('a1'), evaluation('e2', 'a2'), association('a2')]
  const lines = [...all.flatMap((each) => [sorter.put(each) ?? []]), ...sorter.rest()]
  const frames = lines
    .filter(({ length }) => length > 0)
    .map((frame) => frame.map((line) => must(decodeRecordLine(line.trimEnd()))))
  expect(frames.map((frame) => frame.map(({ id }) => id))).toEqual([
    ['e1', 'e2'],
    ['a1', 'a2'],
  ])
  const { plan, records } = await planned(frames, [], [], 0)
  expect(records).toMatchObject({
    byDepth: new Map([
      [1, new Set([0])],
      [0, new Set([1])],
    ]),
  })
  expect(plan.changes.map(({ after }) => after.id)).toEqual(['a1', 'a2', 'e1', 'e2'])
  expect(plan.waiting).toEqual([])
})

test('a long reading says how far it is, up to the last part and the last record', async () => {
  const frames = ['a1', 'a2', 'a3'].map((id, at) => [
    state('association', id, YUZHONG, { core: [written(YUZHONG, at + 1, { name: id })] }),
  ])
  const { source, bundle } = await bundleOf(frames)
  const told: ImportProgress[] = []
  const onProgress = (progress: ImportProgress): void => void told.push(progress)
  const reading = { ...source, reader: source.openReader(), atOnce: 1, onProgress }
  const { records } = must(await readContents(reading, bundle, []))
  const planning = { ...source, store: memoryStore(CITY), onProgress }
  for await (const plan of planPieces(planning, bundle, records, [])) must(plan)
  expect(told.filter(({ at }) => at === 'reading').map(({ done }) => done)).toEqual([1, 2, 3])
  expect(told.at(-1)).toEqual({ at: 'planning', done: 3, total: 3 })
})

test('a reading that is left ends between two parts', async () => {
  const { source, bundle } = await bundleOf(
    [[], [], []].map((_, at) => [
      state('association', `a${at}`, YUZHONG, { core: [written(YUZHONG, at + 1, { name: '甲' })] }),
    ]),
  )
  const left = new AbortController()
  let parts = 0
  const onProgress = (): void => {
    parts += 1
    left.abort()
  }
  const reading = { ...source, reader: source.openReader(), onProgress, signal: left.signal }
  expect(await readContents(reading, bundle, [])).toMatchObject({ failure: { code: 'cancelled' } })
  expect(parts).toBe(1)
})
