import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'
import { bucketOf } from '../../../shared/rules/bucket'
import type { Promised } from '../../../shared/records/visit'

const promise = (more: Partial<Promised> = {}): Promised => ({
  by: 'association',
  text: '补齐委员会会议签到表',
  dueOn: day('2026-11-30'),
  ...more,
})
const visited = (...promises: readonly Promised[]) =>
  facts({}, { visits: records({ visitedOn: day('2026-11-02'), promises: [...promises] }) })

test('what was promised is a to-do of the one who promised it, with its day', () => {
  expect(foundBy('visit-promises', visited(promise()), '2026-11-22')).toMatchObject([
    {
      code: 'promise-open',
      kind: 'due',
      article: 'R40',
      addressee: 'association',
      dueOn: '2026-11-30',
      since: '2026-11-02',
    },
  ])
  expect(foundBy('visit-promises', visited(promise({ by: 'office' })), '2026-11-22')).toMatchObject([
    { addressee: 'local-office' },
  ])
})

test('the day itself is in time, the next is a day late', () => {
  const bucket = (today: string) =>
    foundBy('visit-promises', visited(promise()), today).map((finding) => bucketOf(finding, day(today)))
  expect(bucket('2026-11-30')).toEqual(['soon'])
  expect(bucket('2026-12-01')).toEqual(['overdue'])
})

test('one that was marked as kept is none any more, the others stay', () => {
  const kept = promise({ keptOn: day('2026-11-20') })
  expect(codesBy('visit-promises', visited(kept), '2026-12-22')).toEqual([])
  expect(codesBy('visit-promises', visited(kept, promise({ text: '补报年度总结' })), '2026-12-22')).toEqual([
    'promise-open',
  ])
})

test('a visit is a contact: the months until the next one count from it', () => {
  expect(codesBy('contacts', visited(), '2026-11-22')).toEqual([])
})
