import { expect, test } from 'vitest'
import { codesBy, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'

test('第三十九条 具备条件的: neither post nor room is a reminder to the enterprise, never a violation', () => {
  const about = facts({}, { secretariats: records({ fullTimePosts: 0, hasRoom: false }) })
  expect(foundBy('means', about, TODAY)).toMatchObject([
    { code: 'secretariat-without-means', kind: 'reminder', addressee: 'enterprise' },
  ])
})

test('one of both, or a blank, says nothing', () => {
  const one = facts({}, { secretariats: records({ fullTimePosts: 0, hasRoom: true }) })
  const blank = facts({}, { secretariats: records({ hasRoom: false }) })
  expect([...codesBy('means', one, TODAY), ...codesBy('means', blank, TODAY)]).toEqual([])
})
