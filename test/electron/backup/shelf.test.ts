import fc from 'fast-check'
import { expect, test } from 'vitest'
import { superfluous } from '../../../electron/backup/shelf'
import type { KeptSnapshot } from '../../../shared/ipc/backup'

const kept = (createdAt: string): KeptSnapshot => ({ name: createdAt, createdAt, reason: 'daily', bytes: 1 })
const left = (all: readonly KeptSnapshot[]): readonly string[] => {
  const gone = new Set(superfluous(all))
  return all.filter((one) => !gone.has(one)).map(({ createdAt }) => createdAt)
}

test('the five newest stay, however close together they are', () => {
  const all = [1, 2, 3, 4, 5].map((minute) => kept(`2026-03-01T08:0${minute}:00.000Z`))
  expect(superfluous(all)).toEqual([])
})

test('after years there are the newest five, one a day of seven days, one a month of twelve', () => {
  const days = Array.from({ length: 800 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day, 9)))
  const all = days.flatMap((at) => [
    kept(at.toISOString()),
    kept(new Date(at.getTime() + 3_600_000).toISOString()),
  ])
  const stay = left(all)
  expect(stay).toContain('2026-03-10T10:00:00.000Z')
  expect(stay).toContain('2026-03-10T09:00:00.000Z')
  expect(stay).toContain('2026-03-04T10:00:00.000Z')
  expect(stay).not.toContain('2026-03-03T10:00:00.000Z')
  expect(stay).toContain('2026-02-28T10:00:00.000Z')
  expect(stay).toContain('2025-04-30T10:00:00.000Z')
  expect(stay).not.toContain('2025-03-31T10:00:00.000Z')
})

test('the newest snapshot is never superfluous, and clearing twice clears nothing more', () => {
  const instants = fc
    .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
    .map((minutes) =>
      minutes.map((minute) => kept(new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString())),
    )
  fc.assert(
    fc.property(instants, (all) => {
      const gone = new Set(superfluous(all))
      const stay = all.filter((one) => !gone.has(one))
      const newest = all
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .at(-1)
      expect(stay.map(({ createdAt }) => createdAt)).toContain(newest)
      expect(superfluous(stay)).toEqual([])
    }),
  )
})
