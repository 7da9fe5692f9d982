import { expect, test } from 'vitest'
import { heldName, nameOf } from '../../../../../renderer/features/exchange/incoming/record-name'
import { state, written, YUZHONG } from '../../../../support/record-states'

test('what waits for its association is called by what is missing, not by an id; a name that is known stays', () => {
  const meeting = state('meeting', 'm1', YUZHONG, { core: [written(YUZHONG, 1, { associationId: 'a1' })] })
  const waiting = {
    state: meeting,
    sender: YUZHONG,
    since: '2026-01-20T09:00:00.000Z',
    missing: { kind: 'association', id: 'a1' },
  }
  expect(heldName(waiting, 'a1')).toBe('所属科协组织还没有收到')
  expect(heldName(waiting, '翠云科协')).toBe('翠云科协')
})

test('a score that waits for its evaluation still says which indicator it is', () => {
  const answer = state('answer', 'a1:2026:A1', YUZHONG, {
    core: [written(YUZHONG, 1, { evaluationId: 'a1:2026', indicator: 'A1', site: 350 })],
  })
  const waiting = {
    state: answer,
    sender: YUZHONG,
    since: '2026-01-20T09:00:00.000Z',
    missing: { kind: 'evaluation', id: 'a1:2026' },
  }
  const found = nameOf(answer, () => undefined)
  expect(heldName(waiting, found)).toBe('A1 · 所属年度评估还没有收到')
})
