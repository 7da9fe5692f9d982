import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openLedgerDesk } from '../../../renderer/workers/ledger-desk'
import type { LedgerAnswer, LedgerJobName } from '../../../renderer/workers/ledger-job'
import { piecesOf, wholeOf } from '../../../renderer/workers/ledger-pieces'
import type { IsoDate } from '../../../shared/base/iso-date'
import { largeLedger } from '../../support/large-ledger'

/** An answer as it reaches the page. */
function carried(name: LedgerJobName, answer: LedgerAnswer['answer']) {
  const { bare, pieces } = structuredClone(piecesOf(name, answer))
  return { whole: wholeOf(name, bare, pieces), bare, pieces }
}

test('a large file, its plan and its changes travel in pieces that the page unpacks one by one', async () => {
  const desk = openLedgerDesk((length) => new Uint8Array(randomBytes(length)))
  const opened = await desk.open(largeLedger(30, 2_300))
  if (!opened.ok) throw new Error(opened.failure.code)
  const wish = { edits: {}, decisions: {}, office: '500157', today: '2026-11-22' as IsoDate, novaNames: '' }
  const told: number[] = []
  const plan = await desk.plan({ ...wish, choices: opened.value.choices }, (done, of) => told.push(done / of))
  const changes = await desk.changes(null)
  expect(changes.length).toBeGreaterThan(2_300)
  const answers = { open: opened, plan, changes } as const
  for (const [name, answer] of Object.entries(answers) as [keyof typeof answers, LedgerAnswer['answer']][]) {
    const { whole, bare, pieces } = carried(name, answer)
    expect(whole).toEqual(answer)
    expect(pieces.length).toBeGreaterThan(2)
    expect(Math.max(...pieces.map(({ items }) => items.length))).toBeLessThanOrEqual(1_000)
    expect(JSON.stringify(bare).length).toBeLessThan(20_000)
  }
  // How far the planning is grows, and ends before or at the whole.
  expect(told.length).toBeGreaterThan(4)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBeLessThanOrEqual(1)
})

test('a refusal and a short answer travel as they are', async () => {
  const desk = openLedgerDesk((length) => new Uint8Array(randomBytes(length)))
  const refused = await desk.open(new Uint8Array([1, 2, 3]))
  expect(carried('open', refused).whole).toEqual({ ok: false, failure: { code: 'not-xlsx' } })
  expect(carried('existing', null)).toMatchObject({ whole: null, pieces: [] })
})
