import { expect, test } from 'vitest'
import { visitAddressed, visitPathFrom } from '../../../renderer/ui/record-path'

test('the address of a visit opened from an evaluation says which, so that closing it leads back there', () => {
  const part = visitPathFrom('a1:2026', 'a1', 'new').split('/').at(-1)
  expect(visitAddressed(part)).toEqual({ visitId: 'new', evaluationId: 'a1:2026' })
  expect(visitAddressed('v1')).toEqual({ visitId: 'v1', evaluationId: undefined })
  expect(visitAddressed(undefined)).toEqual({ visitId: undefined, evaluationId: undefined })
})
