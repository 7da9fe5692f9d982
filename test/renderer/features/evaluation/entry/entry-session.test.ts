import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fail, ok, type Result } from '../../../../../shared/base/result'
import {
  createEntrySession,
  IDLE_MS,
  LONGEST_MS,
  type Loaded,
} from '../../../../../renderer/features/evaluation/entry/entry-session'
import type { Change, Saved, StoreFailure, WriteContext } from '../../../../../renderer/store/store-face'

type Answer = Result<Saved, StoreFailure>

/** A store whose disk answers when the test says so. */
function slowStore() {
  const writes: {
    changes: readonly Change[]
    context: WriteContext | undefined
    answer: (with_: Answer) => void
  }[] = []
  return {
    writes,
    write: (changes: readonly Change[], context?: WriteContext): Promise<Answer> =>
      new Promise((answer) => writes.push({ changes, context, answer })),
  }
}
const savedAt = '2026-11-20T06:32:08.000Z'
const saved = ok({ savedAt })
const loaded: Loaded = {
  id: 'x:2026',
  office: 'liangjiang',
  evaluation: { associationId: 'x', year: 2026 },
  answers: { A1: { evaluationId: 'x:2026', indicator: 'A1', site: 300 } },
  savedAt: undefined,
}
const start = () => {
  const store = slowStore()
  return { store, session: createEntrySession(store, loaded) }
}
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('“saved” is said only after the durable answer', () => {
  test('typing waits for a pause, then is saving, then saved with the store’s time', async () => {
    const { store, session } = start()
    session.changeAnswer('A1', { note: '看' }, 'idle')
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1)
    session.changeAnswer('A1', { note: '看过' }, 'idle')
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1)
    expect(store.writes).toHaveLength(0)
    expect(session.snapshot().saving.state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(store.writes[0]?.changes).toEqual([
      { kind: 'answer', id: 'x:2026:a1', office: 'liangjiang', set: { note: '看过' } },
    ])
    expect(session.snapshot().saving.state).toBe('saving')
    store.writes[0]?.answer(saved)
    await settled()
    expect(session.snapshot().saving).toEqual({ state: 'saved', savedAt, failure: undefined })
  })

  test('typing without a pause is saved while it goes on', async () => {
    const { store, session } = start()
    for (let typed = 0; typed < LONGEST_MS; typed += IDLE_MS / 2) {
      session.changeAnswer('A1', { note: '看'.repeat(1 + typed) }, 'idle')
      await vi.advanceTimersByTimeAsync(IDLE_MS / 2)
    }
    expect(store.writes).toHaveLength(1)
  })

  test('what is typed during a save is saved after it, and only then is all saved', async () => {
    const { store, session } = start()
    session.changeAnswer('A1', { site: 100 }, 'now')
    session.changeAnswer('A1', { site: 200 }, 'now')
    session.changeAnswer('A2', { site: 50 }, 'now')
    expect(store.writes).toHaveLength(1)
    store.writes[0]?.answer(saved)
    await settled()
    expect(session.snapshot().saving.state).toBe('saving')
    expect(store.writes[1]?.changes.map(({ set }) => set)).toEqual([
      { site: 200 },
      { evaluationId: 'x:2026', indicator: 'A2', site: 50 },
    ])
    store.writes[1]?.answer(saved)
    await settled()
    expect(session.snapshot().saving.state).toBe('saved')
  })
})

describe('what is shown', () => {
  test('is the new value at once, and an emptied field is absent', () => {
    const { session } = start()
    session.changeAnswer('A1', { site: null, note: '空' }, 'idle')
    expect(session.snapshot().answers['A1']).toEqual({ evaluationId: 'x:2026', indicator: 'A1', note: '空' })
  })

  test('is told to listeners until they leave', () => {
    const { session } = start()
    const heard = vi.fn<() => void>()
    const leave = session.subscribe(heard)
    session.changeEvaluation({ opinion: '好' }, 'idle')
    expect(heard).toHaveBeenCalled()
    leave()
    heard.mockClear()
    session.changeEvaluation({ opinion: '很好' }, 'idle')
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('a save that fails', () => {
  test('keeps every field, newer typing wins, and flush tries again', async () => {
    const { store, session } = start()
    session.changeAnswer('A1', { site: 100, note: '旧' }, 'now')
    session.changeAnswer('A1', { note: '新' }, 'idle')
    store.writes[0]?.answer(fail('disk-full'))
    await settled()
    expect(session.snapshot().saving).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } })
    const flushed = session.flush()
    expect(store.writes[1]?.changes.map(({ set }) => set)).toEqual([{ site: 100, note: '新' }])
    store.writes[1]?.answer(saved)
    expect(await flushed).toBe(true)
    expect(session.snapshot().saving.state).toBe('saved')
  })

  test('of a first answer writes the identity again', async () => {
    const { store, session } = start()
    session.changeAnswer('A2', { site: 100 }, 'now')
    store.writes[0]?.answer(fail('cannot-write'))
    await settled()
    void session.flush()
    expect(store.writes[1]?.changes[0]?.set).toEqual({ evaluationId: 'x:2026', indicator: 'A2', site: 100 })
  })
})

describe('what the store holds meanwhile', () => {
  const later: Loaded = { ...loaded, answers: { A1: { indicator: 'A1', site: 100 } }, savedAt }

  test('is taken over while everything here is saved', () => {
    const { session } = start()
    session.refresh(later, session.mark())
    expect(session.snapshot().answers['A1']?.site).toBe(100)
    expect(session.snapshot().saving.savedAt).toBe(savedAt)
  })

  test('never replaces what was changed here since it was read, saved or not', async () => {
    const { store, session } = start()
    const mark = session.mark()
    session.changeAnswer('A1', { site: 200 }, 'now')
    session.refresh(later, session.mark())
    expect(session.snapshot().answers['A1']?.site).toBe(200)
    store.writes[0]?.answer(saved)
    await settled()
    session.refresh(later, mark)
    expect(session.snapshot().answers['A1']?.site).toBe(200)
  })
})

describe('a conclusion', () => {
  test('is decided on what is on the disk, written in one go with its reason, and closes the entry', async () => {
    const { store, session } = start()
    session.changeAnswer('A1', { site: 200 }, 'idle')
    const done = session.conclude(
      ({ answers }) => ({ step: 'final', totalHundredths: answers['A1']?.site ?? 0 }),
      '定级',
    )
    session.changeAnswer('A1', { site: 0 }, 'now')
    store.writes[0]?.answer(saved)
    await settled()
    expect(store.writes[1]).toMatchObject({
      changes: [{ kind: 'evaluation', id: 'x:2026', set: { step: 'final', totalHundredths: 200 } }],
      context: { reason: '定级' },
    })
    store.writes[1]?.answer(saved)
    expect(await done).toBeUndefined()
    session.changeAnswer('A1', { site: 0 }, 'now')
    expect(session.snapshot().answers['A1']?.site).toBe(200)
    expect(store.writes).toHaveLength(2)
  })

  test('is not written while something is unsaved, and nothing is half concluded', async () => {
    const { store, session } = start()
    session.changeAnswer('A1', { site: 200 }, 'idle')
    const done = session.conclude(() => ({ step: 'final' }), '定级')
    store.writes[0]?.answer(fail('disk-full'))
    expect(await done).toMatchObject({ code: 'disk-full' })
    expect(session.snapshot().evaluation.step).toBeUndefined()
    expect(store.writes).toHaveLength(1)
  })

  test('waits for the one before it, and is decided on what that left', async () => {
    const { store, session } = start()
    const noted = session.conclude(
      () => ({ objections: [{ receivedOn: '2026-11-20', text: '异议' }] }),
      '异议',
    )
    const steps: unknown[] = []
    const final = session.conclude(({ evaluation }) => {
      steps.push(evaluation.objections)
      return undefined
    }, '定级')
    await settled()
    expect(store.writes).toHaveLength(1)
    store.writes[0]?.answer(saved)
    expect(await noted).toBeUndefined()
    expect(await final).toBeUndefined()
    expect(steps).toEqual([[{ receivedOn: '2026-11-20', text: '异议' }]])
  })

  test('takes no change until the last of those that wait has ended', async () => {
    const { store, session } = start()
    const first = session.conclude(() => ({ noticeFrom: '2026-12-01' }), '公示')
    const second = session.conclude(() => ({ step: 'final' }), '定级')
    await settled()
    store.writes[0]?.answer(fail('disk-full'))
    expect(await first).toMatchObject({ code: 'disk-full' })
    session.changeAnswer('A1', { site: 0 }, 'now')
    await settled()
    store.writes[1]?.answer(saved)
    expect(await second).toBeUndefined()
    expect(session.snapshot().answers['A1']?.site).toBe(300)
    expect(session.snapshot().evaluation.step).toBe('final')
  })
})
