import { expect, test } from 'vitest'
import { recordPath, visitAddressed, visitPathFrom } from '../../../renderer/ui/record-path'

test('the address of a visit opened from an evaluation says which, so that closing it leads back there', () => {
  const part = visitPathFrom('a1:2026', 'a1', 'new').split('/').at(-1)
  expect(visitAddressed(part)).toEqual({ visitId: 'new', evaluationId: 'a1:2026' })
  expect(visitAddressed('v1')).toEqual({ visitId: 'v1', evaluationId: undefined })
  expect(visitAddressed(undefined)).toEqual({ visitId: undefined, evaluationId: undefined })
})

test('a score and a kept version are shown on the page of their evaluation', () => {
  expect(recordPath({ kind: 'answer', id: 'a1:2026:b2' }, 'a1')).toBe('/evaluations/a1:2026')
  expect(recordPath({ kind: 'evaluation-version', id: 'a1:2026:v1' }, 'a1')).toBe('/evaluations/a1:2026')
  expect(recordPath({ kind: 'meeting', id: 'm1' }, 'a1')).toBe('/associations/a1/meetings/m1')
})
