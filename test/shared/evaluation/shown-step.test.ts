import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { shownStep } from '../../../shared/evaluation/shown-step'

const day = (text: string) => text as IsoDate
const hash = 'a'.repeat(64)
const received = { receivedOn: day('2026-12-01'), answeredHash: hash }

test('what 市科协 answered is shown before what this office wrote', () => {
  expect(shownStep({ step: 'sent', contentHash: hash, ...received })).toBe('received')
  expect(shownStep({ step: 'final', contentHash: hash, ...received, returnedOn: day('2026-12-02') })).toBe(
    'returned',
  )
  expect(shownStep({ step: 'sent', contentHash: hash, ...received, returnedOn: day('2026-11-30') })).toBe(
    'received',
  )
})

test('an evaluation that was opened again, or finished with other content since, is not answered yet', () => {
  expect(shownStep({ step: 'draft', ...received })).toBe('draft')
  expect(shownStep({ step: 'final', contentHash: 'b'.repeat(64), ...received })).toBe('final')
})

test('an answer that names no content is taken at its word', () => {
  expect(shownStep({ step: 'sent', contentHash: hash, receivedOn: day('2026-12-01') })).toBe('received')
})

test('one without a conclusion is a draft', () => {
  expect(shownStep({})).toBe('draft')
})

test('a finished one is sent once a bundle carried it; an answer counts before that, an archive too', () => {
  expect(shownStep({ step: 'final', contentHash: hash }, true)).toBe('sent')
  expect(shownStep({ step: 'final', contentHash: hash, ...received }, true)).toBe('received')
  expect(shownStep({ step: 'archived', contentHash: hash }, true)).toBe('archived')
  expect(shownStep({ step: 'review' }, true)).toBe('review')
})
