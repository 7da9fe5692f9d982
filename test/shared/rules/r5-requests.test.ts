import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const asked = (more: object = {}) =>
  facts({}, { contacts: records({ happenedOn: day('2026-10-23'), request: '希望协调职称评审', ...more }) })

test('第五条: a request without an answer is told after thirty days (本方案)', () => {
  expect(codesBy('requests', asked(), '2026-11-22')).toEqual([])
  expect(foundBy('requests', asked(), '2026-11-23')).toMatchObject([
    { code: 'request-open', kind: 'reminder', article: 'R5', facts: { days: 31 } },
  ])
})

test('an answer, or its day, ends it; a contact without a request asks for nothing', () => {
  expect(codesBy('requests', asked({ reply: '已转人社部门' }), '2027-01-01')).toEqual([])
  expect(codesBy('requests', asked({ repliedOn: day('2026-11-01') }), '2027-01-01')).toEqual([])
  const silent = facts({}, { contacts: records({ happenedOn: day('2026-01-01') }) })
  expect(codesBy('requests', silent, '2026-11-22')).toEqual([])
})

test('nothing that was asked before the rules is judged by them', () => {
  expect(codesBy('requests', asked({ happenedOn: day('2024-08-29') }), '2026-11-22')).toEqual([])
  expect(codesBy('requests', asked({ happenedOn: day('2024-08-30') }), '2026-11-22')).toEqual([
    'request-open',
  ])
})
