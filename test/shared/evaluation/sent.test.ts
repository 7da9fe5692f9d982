import { expect, test } from 'vitest'
import { sentAt, type KeptEvaluation, type SentBundle } from '../../../shared/evaluation/sent'
import type { Sibling } from '../../../shared/records/version'

const OURS = '500157.00000000000000aa'
const OLD = '500157.00000000000000bb'

const written = (counter: number, replica = OURS): Sibling => ({
  version: {
    dot: { replica, counter },
    seen: { [replica]: counter },
    clock: '1700000000000-00000',
    operator: '王敏',
    epoch: 0,
  },
  value: { step: 'final' },
})
const graded = (arrival: number, ...conclusion: readonly Sibling[]): KeptEvaluation => ({
  state: { groups: { conclusion } },
  arrival,
})
const bundle = (day: string, upTo: number, counter: number, replica = OURS): SentBundle => ({
  at: `2026-11-${day}T08:00:00.000Z`,
  upTo,
  counter,
  replica,
})

test('a conclusion went with the first bundle that was written after it', () => {
  const bundles = [bundle('22', 90, 60), bundle('20', 30, 20), bundle('21', 50, 40)]
  expect(sentAt(graded(45, written(35)), bundles)).toBe('2026-11-21T08:00:00.000Z')
  expect(sentAt(graded(91, written(61)), bundles)).toBeUndefined()
  expect(sentAt(graded(45, written(35)), [])).toBeUndefined()
})

test('what changes beside the conclusion afterwards does not take it back', () => {
  expect(sentAt(graded(200, written(35)), [bundle('21', 50, 40)])).toBe('2026-11-21T08:00:00.000Z')
})

test('a conclusion given anew has not gone, although the one before it had', () => {
  expect(sentAt(graded(120, written(80)), [bundle('21', 50, 40)])).toBeUndefined()
})

test('counters of another database say nothing: a restored PC counts from nothing again', () => {
  expect(sentAt(graded(120, written(3)), [bundle('21', 50, 40, OLD)])).toBeUndefined()
  expect(sentAt(graded(45, written(35, OLD)), [bundle('21', 50, 40)])).toBe('2026-11-21T08:00:00.000Z')
})

test('a row of an older program tells by what had arrived', () => {
  const { at, upTo } = bundle('21', 50, 40)
  expect(sentAt(graded(45, written(35)), [{ at, upTo, counter: 40 }])).toBe(at)
  expect(sentAt(graded(51, written(35)), [{ at, upTo, counter: 40 }])).toBeUndefined()
})

test('of two conclusions in conflict both have to have gone', () => {
  const rivals = graded(200, written(35), written(80))
  expect(sentAt(rivals, [bundle('21', 50, 40)])).toBeUndefined()
  expect(sentAt(rivals, [bundle('21', 50, 40), bundle('22', 210, 90)])).toBe('2026-11-22T08:00:00.000Z')
})

test('one without a conclusion has nothing to send', () => {
  expect(sentAt(graded(1), [bundle('21', 50, 40)])).toBeUndefined()
})
